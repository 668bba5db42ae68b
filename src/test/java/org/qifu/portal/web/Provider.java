package org.qifu.portal.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real OpenID provider on a port of its own, whose users are firms and staff; their password is {@code demo}. */
public final class Provider implements AutoCloseable {

    /** What it says of its users: 统一社会信用代码 or 身份证号, and a name. One has none. */
    private static final Map<String, List<String>> USERS = Map.of(
            "qingshan", List.of("91350100M000100Y43", "磐安青山菌业有限公司"),
            "zhang", List.of("11010519491231002X", "张三"),
            "nobody", List.of("", "无证照者"),
            // Its tokens are meant for another login, or come from elsewhere, though they are signed.
            "other-nonce", List.of("91350100M000100Y43", "磐安青山菌业有限公司"),
            "other-issuer", List.of("91350100M000100Y43", "磐安青山菌业有限公司"));

    /** Members of staff by the name they log in with: account, name and mail; {@code again} is another person of that account. */
    private static final Map<String, List<String>> STAFF = Map.of(
            "minchen", List.of("chen.min", "陈敏", "chen.min@county.example"),
            "again", List.of("chen.min", "陈明", "chen.ming@county.example"),
            "newcomer", List.of("li.xin", "李新", "li.xin@county.example"),
            "borrower", List.of("borrowed", "周一", "zhou@county.example"),
            "odd", List.of("../admin", "无名", "odd@county.example"));

    private static final Map<String, List<String>> ROLES = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext server;

    private Provider(ConfigurableApplicationContext server) {
        this.server = server;
    }

    /** Starts it. */
    public static Provider start() {
        var application = new SpringApplication(Settings.class);
        application.setDefaultProperties(Map.of("server.servlet.session.cookie.name", "PROVIDER"));
        return new Provider(
                application.run("--server.port=0", "--spring.config.name=none", "--spring.main.banner-mode=off"));
    }

    /** Its address, by which its tokens name it. */
    public String issuer() {
        return "http://localhost:"
                + ((ServletWebServerApplicationContext) server).getWebServer().getPort();
    }

    /** Sends firms back to the portal on this port and nowhere else. */
    public void trust(int port) {
        var clients = server.getBean(InMemoryRegisteredClientRepository.class);
        List.of("licence", "person").forEach(id -> clients.save(Settings.client(id, port)));
        clients.save(Settings.staff(port));
    }

    /** Lets the application use it for the single sign-on of staff: 安文受理 is the reception of Anwen, 督办 the supervisors. */
    public void offerToStaff(DynamicPropertyRegistry properties) {
        String login = "qifu.staff.login.";
        properties.add(login + "name", () -> "政务统一身份");
        properties.add(login + "registration.client-id", () -> "staff");
        properties.add(login + "registration.client-secret", () -> "secret-of-staff");
        properties.add(login + "registration.scope", () -> "openid,profile");
        properties.add(login + "provider.issuer-uri", this::issuer);
        properties.add(login + "claims.roles", () -> "access.roles");
        properties.add(login + "groups.anwen-reception", () -> "安文受理");
        properties.add(login + "groups.supervisors", () -> "督办,督查");
    }

    /** Gives a member of staff these roles from the next login on. */
    public void roles(String user, String... roles) {
        ROLES.put(user, List.of(roles));
    }

    @Override
    public void close() {
        server.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Settings {

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) throws Exception {
            var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
            return http.securityMatcher(server.getEndpointsMatcher())
                    .with(server, it -> it.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(
                            refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain page(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(Stream.concat(USERS.keySet().stream(), STAFF.keySet().stream())
                    .map(name -> User.withUsername(name)
                            .password("{noop}demo")
                            .roles("FIRM")
                            .build())
                    .toList());
        }

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(client("licence", 1), client("person", 1));
        }

        static RegisteredClient client(String id, int port) {
            return RegisteredClient.withId(id)
                    .clientId(id)
                    .clientSecret("{noop}secret-of-" + id)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("http://localhost:" + port + "/login/oauth2/code/" + id)
                    .scope(OidcScopes.OPENID)
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        }

        static RegisteredClient staff(int port) {
            String portal = "http://localhost:" + port;
            return RegisteredClient.from(client("staff", port))
                    .redirectUris(uris -> uris.clear())
                    .redirectUri(portal + "/staff/login/back")
                    .postLogoutRedirectUri(portal + "/staff/login/left")
                    .scope(OidcScopes.PROFILE)
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                    String user = context.getPrincipal().getName();
                    if (STAFF.containsKey(user)) {
                        staff(context.getClaims(), STAFF.get(user), ROLES.getOrDefault(user, List.of()));
                        return;
                    }
                    List<String> told = USERS.get(user);
                    context.getClaims().claim("credit_code", told.get(0)).claim("name", told.get(1));
                    if (user.equals("other-nonce")) {
                        context.getClaims().claim("nonce", "another");
                    } else if (user.equals("other-issuer")) {
                        context.getClaims().issuer("http://localhost:2");
                    }
                }
            };
        }

        private static void staff(JwtClaimsSet.Builder claims, List<String> told, List<String> roles) {
            claims.claim("preferred_username", told.get(0))
                    .claim("name", told.get(1))
                    .claim("email", told.get(2))
                    .claim("access", Map.of("roles", roles));
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("of-tests")
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings server() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
