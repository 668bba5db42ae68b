package org.qifu.portal.api;

import static org.qifu.portal.client.Scope.ATTACHMENT_READ;
import static org.qifu.portal.client.Scope.ATTACHMENT_WRITE;
import static org.qifu.portal.client.Scope.CASE_ACT;
import static org.qifu.portal.client.Scope.CASE_CREATE;
import static org.qifu.portal.client.Scope.CASE_READ;
import static org.qifu.portal.client.Scope.WEBHOOK_MANAGE;

import org.qifu.portal.Throttle;
import org.qifu.portal.client.ClientKeys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Other systems sign each call with their id and key; what a key may do is told by its client's scopes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {

    // The page of the interface keeps its scripts and styles in files, but for one style, named by its hash.
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; frame-ancestors 'none'";

    private static final String CASES = ApiPath.ROOT + "/cases";

    private static final String[] PUBLIC = {
        ApiPath.ROOT + "/service-types",
        ApiPath.ROOT + "/guidance-items",
        ApiPath.ROOT + "/stations",
        ApiPath.ROOT + "/docs",
        ApiPath.ROOT + "/openapi.json/**",
        ApiPath.ROOT + "/swagger-ui/**"
    };

    @Bean
    @Order(10)
    SecurityFilterChain otherSystems(HttpSecurity http, ClientKeys keys, Throttle throttle, Problems problems)
            throws Exception {
        var refusals = new ApiRefusals(problems);
        var limit = new CallLimit(throttle, problems);
        return http.securityMatcher(ApiPath.ROOT, ApiPath.ROOT + "/**")
                .authorizeHttpRequests(ApiSecurity::scopes)
                // Without a parent: nobody but a client comes in here.
                .authenticationManager(new ProviderManager(new ClientLogin(keys)))
                .httpBasic(basic -> basic.authenticationEntryPoint(limit.counting(refusals)))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .addFilterBefore(limit, AuthorizationFilter.class)
                .addFilterAfter(new BodyLimit(problems), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    private static void scopes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, PUBLIC).permitAll();
        requests.requestMatchers(ApiPath.ROOT + "/webhook/**").hasAuthority(WEBHOOK_MANAGE.code());
        requests.requestMatchers(HttpMethod.GET, CASES + "/*/attachments/**").hasAuthority(ATTACHMENT_READ.code());
        requests.requestMatchers(HttpMethod.POST, CASES + "/*/attachments").hasAuthority(ATTACHMENT_WRITE.code());
        requests.requestMatchers(HttpMethod.POST, CASES + "/*/*").hasAuthority(CASE_ACT.code());
        requests.requestMatchers(HttpMethod.POST, CASES).hasAuthority(CASE_CREATE.code());
        requests.requestMatchers(HttpMethod.GET, CASES, CASES + "/*").hasAuthority(CASE_READ.code());
        // What is left does not exist, which only clients are told.
        requests.anyRequest().authenticated();
    }
}
