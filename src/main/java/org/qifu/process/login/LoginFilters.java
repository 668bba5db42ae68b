package org.qifu.process.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** What stands before the security of every address. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LoginFilters {

    private static final int BEFORE_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER - 1;

    @Bean
    FilterRegistrationBean<PasswordDoor> passwordDoor(
            ObjectMapper json, ApplicationEventPublisher events, StaffLoginSettings settings) {
        var registration = new FilterRegistrationBean<>(new PasswordDoor(json, events, settings.password()));
        registration.addUrlPatterns("/camunda/api/*", "/engine-rest/*", "/api/*", "/actuator/*");
        registration.setOrder(BEFORE_SECURITY);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SecureCookies> secureCookies() {
        var registration = new FilterRegistrationBean<>(new SecureCookies());
        registration.setOrder(BEFORE_SECURITY - 1);
        registration.setAsyncSupported(true);
        return registration;
    }

    /** Inside of Spring Session and around what ends a session at the logout. */
    @Bean
    FilterRegistrationBean<WayOut> wayOut(SignedOn signedOn) {
        var registration = new FilterRegistrationBean<>(new WayOut(signedOn));
        registration.addUrlPatterns("/camunda/api/*");
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return registration;
    }
}
