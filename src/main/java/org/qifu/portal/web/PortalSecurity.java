package org.qifu.portal.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The pages are public; a form is taken only with the token of the page it came from. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PortalSecurity {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** With a login where a provider of one is configured. */
    @Bean
    @Order(30)
    SecurityFilterChain portalPages(
            HttpSecurity http, ObjectProvider<ClientRegistrationRepository> registrations, LoginSettings settings)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new RefusedForm(new ExpiredForm())))
                .logout(logout -> logout.logoutSuccessUrl("/progress?left"));
        ClientRegistrationRepository known = registrations.getIfAvailable();
        if (known != null) {
            http.oauth2Login(login -> by(login, known, settings));
        }
        return http.build();
    }

    private static void by(
            OAuth2LoginConfigurer<HttpSecurity> login, ClientRegistrationRepository known, LoginSettings settings) {
        login.loginPage("/login")
                .defaultSuccessUrl("/my", true)
                .failureHandler(new FailedLogin())
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(new LoginStart(known)))
                .userInfoEndpoint(who ->
                        who.oidcUserService(new FirmOfLogin(settings)).userService(FirmOfLogin::onlyOpenIdConnect));
    }
}
