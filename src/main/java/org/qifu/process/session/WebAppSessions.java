package org.qifu.process.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;

/**
 * What the web apps rely on in a session that lives in one JVM, for one that lives in the database. Each request has a copy
 * of such a session, and no lock keeps them apart:
 *
 * <ul>
 *   <li>The token against forged calls is made by whoever begins the session, in the same answer. Left to the requests that
 *       come after the login, several at once would each make one, and the browser and the database might keep different
 *       ones: the next click would be refused.
 *   <li>A logout ends the session and begins another for the login that may come next. Only emptied, the session would be
 *       filled again by a request that began before.
 * </ul>
 */
final class WebAppSessions extends CsrfPreventionFilter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var plain = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        chain.doFilter(new WithToken(plain, answer), response);
        HttpSession left = plain.getSession(false);
        if (left != null && isLogout(plain) && answer.getStatus() == HttpServletResponse.SC_OK) {
            left.invalidate();
            setCSRFToken(plain, answer);
        }
    }

    private static boolean isLogout(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().matches(".*/api/admin/auth/user/[^/]+/logout");
    }

    /** Gives a session that begins in this request its token. */
    private final class WithToken extends HttpServletRequestWrapper {

        private final HttpServletRequest plain;
        private final HttpServletResponse answer;

        WithToken(HttpServletRequest plain, HttpServletResponse answer) {
            super(plain);
            this.plain = plain;
            this.answer = answer;
        }

        @Override
        public HttpSession getSession() {
            HttpSession session = super.getSession();
            begun(session);
            return session;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            HttpSession session = super.getSession(create);
            if (session != null) {
                begun(session);
            }
            return session;
        }

        private void begun(HttpSession session) {
            if (session.isNew() && session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME) == null) {
                setCSRFToken(plain, answer);
            }
        }
    }
}
