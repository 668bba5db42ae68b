package org.qifu.portal.web;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/** The firm or person behind the present request, if it logged in (R-COD-01). */
@Component
class LoggedInFirm {

    private final LoginSettings settings;

    LoggedInFirm(LoginSettings settings) {
        this.settings = settings;
    }

    /** Empty for who uses the portal without login. */
    public Optional<Firm> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof OAuth2AuthenticationToken token
                ? settings.claims(token.getAuthorizedClientRegistrationId())
                        .firm(token.getPrincipal().getAttributes())
                : Optional.empty();
    }
}
