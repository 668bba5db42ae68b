package org.qifu.process.trail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Logs every changing call of staff at our own addresses before it is worked on, so that none is done unseen, and once more
 * when it is refused. What concerns one case stands in its timeline; other systems have a log of their own.
 */
@Configuration(proxyBeanMethods = false)
class AdministrationTrail implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final List<String> NOT_ADMINISTRATION = List.of(
            "/api/v1/**", "/api/cases/**", "/api/tasks/**", "/camunda/api/qifu/cases/**", "/camunda/api/qifu/tasks/**");

    private final AuditLog log;
    private final IdentityService identity;

    AdministrationTrail(AuditLog log, IdentityService identity) {
        this.log = log;
        this.identity = identity;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/**", "/camunda/api/qifu/**")
                .excludePathPatterns(NOT_ADMINISTRATION);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var caller = identity.getCurrentAuthentication();
        if (caller != null && !READING.contains(request.getMethod())) {
            log.write(AuditEntry.of(Kind.ADMINISTERED, caller.getUserId(), address(request), request.getRemoteAddr()));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var caller = identity.getCurrentAuthentication();
        boolean refused = failure != null || response.getStatus() >= 400;
        if (refused && caller != null && !READING.contains(request.getMethod())) {
            log.write(AuditEntry.of(
                    Kind.REFUSED, caller.getUserId(), address(request), String.valueOf(response.getStatus())));
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
