package org.qifu.process.staff;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where staff come in: {@code /staff} leads to Tasklist, and the engine's own filters ask who they are. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StaffEntrance implements WebMvcConfigurer {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/staff", TASKLIST);
    }

    /** The web apps and the engine's REST bring their own login, CSRF tokens and headers. */
    @Bean
    @Order(20)
    SecurityFilterChain staffSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher(paths("/camunda/**", "/engine-rest/**", "/api/**", "/staff/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    /** By the whole path, because some of these addresses are served beside the dispatcher of Spring MVC. */
    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new));
    }
}
