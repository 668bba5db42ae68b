package org.qifu.process.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.qifu.operation.LogLine;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Names the caller on all log lines of our own addresses, also on those before the first word with the engine. */
@Configuration(proxyBeanMethods = false)
class UserOfRequest implements WebMvcConfigurer, HandlerInterceptor {

    private final IdentityService identity;

    UserOfRequest(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var caller = identity.getCurrentAuthentication();
        if (caller != null) {
            LogLine.user(caller.getUserId());
        }
        return true;
    }
}
