package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells Camunda's web apps who came in by single sign-on. Groups are the engine's own, brought up to date at the login. */
final class SingleSignOn implements AuthenticationProvider {

    private final SignedOn signedOn;

    SingleSignOn(SignedOn signedOn) {
        this.signedOn = signedOn;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return signedOn.user(request)
                .map(user -> AuthenticationResult.successful(user.getName()))
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The web apps show their own page of the login.
    }
}
