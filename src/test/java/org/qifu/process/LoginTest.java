package org.qifu.process;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.portal.web.Provider;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application with a real OpenID provider beside it, by which firms log in to the portal and staff to the web apps. */
abstract class LoginTest extends PortalCaseTest {

    /** Of the whole run, as the application that it belongs to. */
    static final Provider PROVIDER = Provider.start();

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.";
        for (String id : new String[] {"licence", "person", "down"}) {
            properties.add(client + "registration." + id + ".client-id", () -> id);
            properties.add(client + "registration." + id + ".client-secret", () -> "secret-of-" + id);
            properties.add(client + "registration." + id + ".scope", () -> "openid");
            properties.add(client + "registration." + id + ".client-name", () -> "登录方式" + id);
            properties.add(client + "registration." + id + ".provider", () -> id.equals("down") ? "down" : "tests");
        }
        properties.add(client + "provider.tests.issuer-uri", PROVIDER::issuer);
        properties.add(client + "provider.down.issuer-uri", () -> "http://localhost:1");
        properties.add("qifu.portal.login.person.kind", () -> "PERSON");
        PROVIDER.offerToStaff(properties);
    }

    @BeforeEach
    void trust() {
        PROVIDER.trust(port);
    }

    /** Starts a login at an address of ours, logs in at the provider and comes back with its answer. */
    static HttpResponse<String> backFrom(Visitor visitor, String start, String user) {
        return visitor.get(callback(visitor, visitor.get(start), user));
    }

    /** The address to which the provider sends the visitor back. */
    static String callback(Visitor visitor, HttpResponse<String> start, String user) {
        return visitor.loggedIn(start, PROVIDER.issuer(), user);
    }
}
