package org.qifu.process.casework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns away whoever is not logged in from the page's addresses: Camunda's filters name the user of a session, but
 * refuse nobody under a path that they do not know.
 */
@Configuration(proxyBeanMethods = false)
class SessionNeeded implements WebMvcConfigurer, HandlerInterceptor {

    private final IdentityService identity;

    SessionNeeded(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(CaseAddress.OF_THE_PAGE + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (identity.getCurrentAuthentication() == null) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "登录已失效，请重新登录。");
        }
        return true;
    }
}
