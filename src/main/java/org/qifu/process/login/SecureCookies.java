package org.qifu.process.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Behind TLS no cookie goes out without {@code Secure}, whoever sets it. Not by the properties of each, which would have to
 * know beforehand whether there is TLS.
 */
final class SecureCookies extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, request.isSecure() ? new Secure(response) : response);
    }

    private static final class Secure extends HttpServletResponseWrapper {

        private static final String ATTRIBUTE = "; Secure";

        private Secure(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setSecure(true);
            super.addCookie(cookie);
        }

        @Override
        public void addHeader(String name, @Nullable String value) {
            super.addHeader(name, secured(name, value));
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            super.setHeader(name, secured(name, value));
        }

        private static @Nullable String secured(String name, @Nullable String value) {
            boolean cookie = HttpHeaders.SET_COOKIE.equalsIgnoreCase(name);
            return cookie && value != null && !value.contains(ATTRIBUTE) ? value + ATTRIBUTE : value;
        }
    }
}
