package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.qifu.process.login.LoginTried.Door;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where somebody goes who comes back from the provider. */
@Component
class SignOnEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnEnd.class);

    private final ProcessEngine engine;
    private final ApplicationEventPublisher events;

    SignOnEnd(ProcessEngine engine, ApplicationEventPublisher events) {
        this.engine = engine;
        this.events = events;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String user = authentication.getName();
        // Whoever was logged in to the web apps in this browser before is so no longer.
        AuthenticationUtil.updateSession(request.getSession(), new Authentications());
        events.publishEvent(new LoginTried(user, request.getRemoteAddr(), Door.SINGLE_SIGN_ON, true));
        response.sendRedirect(WantedApp.page(request, AuthenticationUtil.createAuthentication(engine, user)));
    }

    /** To the page that says what can be done; what was wrong stands in the log. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        String error = failed instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        LOG.warn("A single sign-on was refused: {} {}", error, failed.getMessage());
        response.sendRedirect(StaffLoginPages.PATH + "?" + StaffLoginPages.told(error));
    }
}
