package org.qifu.process.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What stands before the web apps, the engine's REST and our own: where they let whom in is the engine's own doing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StaffSecurity {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    /** Single sign-on, where a provider is configured. */
    @Bean
    @Order(18)
    @ConditionalOnProperty("qifu.staff.login.registration.client-id")
    SecurityFilterChain singleSignOn(
            HttpSecurity http, StaffRegistration registration, SignedOn signedOn, StaffOfLogin staff, SignOnEnd end)
            throws Exception {
        ClientRegistrationRepository known = id -> id.equals(StaffRegistration.ID) ? registration.get() : null;
        return http.securityMatcher(paths(StaffLoginPages.PATH, StaffLoginPages.PATH + "/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(signedOn.sessions()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .oauth2Login(login -> by(login, known, staff, end))
                .build();
    }

    private static void by(
            OAuth2LoginConfigurer<HttpSecurity> login,
            ClientRegistrationRepository known,
            StaffOfLogin staff,
            SignOnEnd end) {
        login.clientRegistrationRepository(known)
                .authorizedClientRepository(new ForgottenClients())
                .loginPage(StaffLoginPages.PATH)
                .successHandler(end)
                .failureHandler(end)
                .authorizationEndpoint(start -> start.authorizationRequestResolver(new SignOnStart(known)))
                .redirectionEndpoint(back -> back.baseUri(StaffLoginPages.BACK))
                .userInfoEndpoint(who -> who.oidcUserService(staff));
    }

    /** The web apps and the engine's REST bring their own login and CSRF tokens. */
    @Bean
    @Order(20)
    SecurityFilterChain webAppsAndRest(
            HttpSecurity http,
            ObjectMapper json,
            SignedOn signedOn,
            StaffAccounts accounts,
            ProviderLogout logout,
            StaffLoginSettings settings)
            throws Exception {
        return http.securityMatcher(paths("/camunda/**", "/engine-rest/**", "/api/**", "/staff/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(StaffSecurity::headers)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OwnSiteOnly(json), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new SignOnFilter(signedOn, accounts, logout, settings), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** What the web apps' own filter does not say; their policy for scripts is in {@code application.yaml}. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled()
                .contentTypeOptions(Customizer.withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** By the whole path, because some of these addresses are served beside the dispatcher of Spring MVC. */
    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new));
    }
}
