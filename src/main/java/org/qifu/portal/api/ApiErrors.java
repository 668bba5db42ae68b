package org.qifu.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers everything that goes wrong under {@code /api/v1} in one form. A resolver and no advice: an advice is chosen by
 * controller, and an address that does not exist has none.
 */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!ApiPath.is(request)) {
            return null;
        }
        if (!response.isCommitted()) {
            answer(response, thrown);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletResponse response, Exception thrown) {
        ProblemDetail problem = ProblemOf.exception(thrown);
        if (problem == null) {
            LOG.error("A call of /api/v1 failed", thrown);
            problem = Problems.of(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        response.resetBuffer();
        if (thrown instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        try {
            problems.write(response, problem);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
