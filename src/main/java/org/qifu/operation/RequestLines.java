package org.qifu.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the log lines of a request the case number that stands in its address. */
@Component
@Order(RequestLines.AFTER_THE_TRACE)
class RequestLines extends OncePerRequestFilter {

    static final int AFTER_THE_TRACE = Ordered.HIGHEST_PRECEDENCE + 10;

    // Nothing else of an address is written down: it may hold a code or somebody's words.
    private static final Pattern NUMBER = Pattern.compile("/([A-Z]{2}-\\d{4}-\\d{5,9})(?:/|$)");
    private static final Pattern FIRST = Pattern.compile("^/(camunda|engine-rest|api|actuator)(?:/|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher area = FIRST.matcher(request.getRequestURI());
        MDC.put(LogLine.AREA, area.find() ? area.group(1) : "portal");
        Matcher number = NUMBER.matcher(request.getRequestURI());
        if (number.find()) {
            MDC.put(LogLine.CASE, number.group(1));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LogLine.AREA);
            MDC.remove(LogLine.CASE);
            MDC.remove(LogLine.USER);
        }
    }
}
