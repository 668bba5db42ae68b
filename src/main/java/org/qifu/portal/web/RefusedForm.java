package org.qifu.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qifu.attachment.Attachments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/**
 * A form whose token is wrong. Two of them are no forgery and are told what to do: a session that ended while the firm
 * was writing, and an upload so large that its token was never read.
 */
final class RefusedForm implements AccessDeniedHandler {

    private static final Pattern OF_A_CASE = Pattern.compile("/cases/([A-Z]{2}-\\d{4}-\\d{5,10})(/attachments)?.*");

    private final AccessDeniedHandler otherwise;

    RefusedForm(AccessDeniedHandler otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        Matcher page = OF_A_CASE.matcher(request.getRequestURI());
        if (page.matches() && refused instanceof MissingCsrfTokenException) {
            response.sendRedirect("/progress?ended&number=" + page.group(1));
        } else if (page.matches() && page.group(2) != null && request.getContentLengthLong() > Attachments.MAX_BYTES) {
            response.sendRedirect("/cases/" + page.group(1) + "/attachments?tooLarge");
        } else {
            otherwise.handle(request, response, refused);
        }
    }
}
