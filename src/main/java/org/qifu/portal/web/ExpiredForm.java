package org.qifu.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form sent in after its page's token ran out: the two forms of applications are shown again with everything typed,
 * any other leads to the page that says what to do. Nothing is done with what was sent.
 */
final class ExpiredForm implements AccessDeniedHandler {

    static final String PATH = "/expired";

    private static final Pattern FORM = Pattern.compile("(/apply/(?:guidance|problem))(?:/draft)?");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var form = FORM.matcher(request.getServletPath());
        if (denied instanceof CsrfException && "POST".equals(request.getMethod()) && form.matches()) {
            request.getRequestDispatcher(form.group(1) + PATH).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
