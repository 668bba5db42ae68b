package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the choice of providers, which says what can be done; what was wrong stands in the log. */
final class FailedLogin implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedLogin.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        LOG.warn("A login was refused: {}", failed.getMessage());
        boolean nobody = failed instanceof OAuth2AuthenticationException told
                && told.getError().getErrorCode().equals(FirmOfLogin.NO_NUMBER);
        response.sendRedirect(nobody ? "/login?nobody" : "/login?failed");
    }
}
