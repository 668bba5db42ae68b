package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

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
        HttpStatusCode status = status(failure);
        if (!browser || status == null) {
            return null;
        }
        // Without it the page of the error would read the same broken upload once more, and fail as it did.
        request.setAttribute(WebUtils.ERROR_EXCEPTION_ATTRIBUTE, failure);
        try {
            response.sendError(status.value());
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address with letters where a number belongs leads to no page. */
    private static @Nullable HttpStatusCode status(Exception failure) {
        if (failure instanceof TypeMismatchException) {
            return HttpStatus.NOT_FOUND;
        }
        return failure instanceof ErrorResponse answer ? answer.getStatusCode() : null;
    }
}
