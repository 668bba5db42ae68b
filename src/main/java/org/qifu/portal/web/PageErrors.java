package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers a browser that asked for a page with the page {@code error.html}; programs get problem+json as before. */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {

    @Override
    public int getOrder() {
        // After the interface for other systems, which answers in one form whatever the caller would rather have.
        return HIGHEST_PRECEDENCE + 2;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean browser = accepted != null && accepted.contains("text/html");
        if (!browser || !(failure instanceof ErrorResponse answer)) {
            return null;
        }
        try {
            response.sendError(answer.getStatusCode().value());
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
