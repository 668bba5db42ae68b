package org.qifu.process.staff;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who watches over the running system: {@code operators} and administrators, by HTTP Basic of engine users. Only whether
 * it lives and takes requests is told to everybody, because load balancers have no password.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OperationSecurity {

    @Bean
    @Order(5)
    SecurityFilterChain operationPages(HttpSecurity http, IdentityService identity) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authenticationProvider(new EngineLogin(identity))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                                .permitAll()
                                .anyRequest()
                                .hasAnyAuthority(StaffGroups.OPERATORS, Groups.CAMUNDA_ADMIN))
                .httpBasic(basic -> basic.realmName("Qifu"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A form of another page can send none of the types that are read here.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
