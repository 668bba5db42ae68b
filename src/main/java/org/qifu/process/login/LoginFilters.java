package org.qifu.process.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands before the security of every staff's address. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LoginFilters {

    private static final int BEFORE_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER - 1;

    @Bean
    FilterRegistrationBean<PasswordDoor> passwordDoor(ObjectMapper json, ApplicationEventPublisher events) {
        var registration = new FilterRegistrationBean<>(new PasswordDoor(json, events));
        registration.addUrlPatterns("/camunda/api/*", "/engine-rest/*", "/api/*", "/actuator/*");
        registration.setOrder(BEFORE_SECURITY);
        registration.setAsyncSupported(true);
        return registration;
    }
}
