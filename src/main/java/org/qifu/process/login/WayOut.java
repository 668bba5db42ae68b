package org.qifu.process.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps over the end of a session where its logout goes on. */
final class WayOut extends OncePerRequestFilter {

    private final SignedOn signedOn;

    WayOut(SignedOn signedOn) {
        this.signedOn = signedOn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        signedOn.remember(request);
    }
}
