package org.qifu.process.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.qifu.process.login.LoginTried.Door;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything that asks for a password of an engine user: says how long to wait, and tells of each login. */
final class PasswordDoor extends OncePerRequestFilter {

    private static final Pattern WEB_APP_LOGIN = Pattern.compile(".*/auth/user/[^/]+/login/[^/]+/?");

    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final boolean webAppsTakePasswords;

    PasswordDoor(ObjectMapper json, ApplicationEventPublisher events, boolean webAppsTakePasswords) {
        this.json = json;
        this.events = events;
        this.webAppsTakePasswords = webAppsTakePasswords;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!webAppsTakePasswords && atWebApps(request)) {
            Refusal.write(response, json, HttpStatus.FORBIDDEN, "本系统只能用统一身份登录。");
            return;
        }
        chain.doFilter(request, new WaitInstead(request, response, json));
        LoginTry.of(request).ifPresent(tried -> tell(request, tried));
    }

    private void tell(HttpServletRequest request, LoginTry tried) {
        boolean webApps = atWebApps(request);
        if (webApps || !tried.admitted()) {
            events.publishEvent(new LoginTried(
                    tried.user(), request.getRemoteAddr(), webApps ? Door.WEB_APPS : Door.BASIC, tried.admitted()));
        }
    }

    private static boolean atWebApps(HttpServletRequest request) {
        return WEB_APP_LOGIN.matcher(request.getRequestURI()).matches();
    }
}
