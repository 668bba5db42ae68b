package org.qifu.portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.qifu.portal.Throttle;
import org.qifu.portal.client.ApiClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts every call: of a client by its own limit, of anybody else by the address. */
final class CallLimit extends OncePerRequestFilter {

    private final Throttle throttle;
    private final Problems problems;

    CallLimit(Throttle throttle, Problems problems) {
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = count(request);
        if (wait.isPresent()) {
            refuse(response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A wrong key is refused before this filter is reached; it counts for the address, too. */
    AuthenticationEntryPoint counting(AuthenticationEntryPoint refusal) {
        return (request, response, unknown) -> {
            Optional<Duration> wait = throttle.visit(request.getRemoteAddr());
            if (wait.isPresent()) {
                refuse(response, wait.get());
            } else {
                refusal.commence(request, response, unknown);
            }
        };
    }

    private Optional<Duration> count(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ApiClient client
                ? throttle.call(client.id(), client.callsPerMinute())
                : throttle.visit(request.getRemoteAddr());
    }

    private void refuse(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        String detail = "调用次数超过上限，请在" + wait.toSeconds() + "秒后重试。";
        problems.write(response, Problems.of(HttpStatus.TOO_MANY_REQUESTS, detail, List.of()));
    }
}
