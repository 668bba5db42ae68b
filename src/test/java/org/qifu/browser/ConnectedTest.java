package org.qifu.browser;

import org.junit.jupiter.api.BeforeEach;
import org.qifu.notice.TestGateway;
import org.qifu.portal.web.Provider;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application with all it is connected to: a mail server, a gateway for short messages and a provider of logins, all real. */
abstract class ConnectedTest extends BrowserTest {

    static final Inbox INBOX = new Inbox();
    static final TestGateway GATEWAY = new TestGateway();

    /** Of the whole run, as the application that it belongs to. */
    static final Provider PROVIDER = Provider.start();

    /** Under which the public would reach the portal. */
    static final String PUBLIC = "https://qf.example";

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void connections(DynamicPropertyRegistry properties) {
        properties.add("qifu.portal.base-url", () -> PUBLIC);
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", INBOX::port);
        properties.add("qifu.notice.from", () -> "qifu@county.example");
        properties.add("qifu.notice.gateway.url", GATEWAY::url);
        properties.add("qifu.notice.gateway.secret", () -> TestGateway.SECRET);
        String registration = "spring.security.oauth2.client.registration.licence.";
        properties.add(registration + "client-id", () -> "licence");
        properties.add(registration + "client-secret", () -> "secret-of-licence");
        properties.add(registration + "scope", () -> "openid");
        properties.add(registration + "client-name", () -> "电子营业执照");
        properties.add(registration + "provider", () -> "tests");
        properties.add("spring.security.oauth2.client.provider.tests.issuer-uri", PROVIDER::issuer);
        PROVIDER.offerToStaff(properties);
    }

    @BeforeEach
    void connect() {
        PROVIDER.trust(port);
        INBOX.empty();
        GATEWAY.reset();
    }
}
