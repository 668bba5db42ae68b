package org.qifu.portal.web;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** Takes a login only when its provider says which firm or person it is, in a signed token (R-COD-01). */
final class FirmOfLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The error of a login whose provider does not tell a valid number and a name. */
    static final String NO_NUMBER = "no_number";

    private final OidcUserService usual = new OidcUserService();
    private final LoginSettings settings;

    FirmOfLogin(LoginSettings settings) {
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = usual.loadUser(request);
        LoginClaims claims = settings.claims(request.getClientRegistration().getRegistrationId());
        if (claims.firm(user.getAttributes()).isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(NO_NUMBER));
        }
        return user;
    }

    /** Without the scope {@code openid} nobody signs who it is. */
    static OAuth2User onlyOpenIdConnect(OAuth2UserRequest request) {
        throw new OAuth2AuthenticationException(new OAuth2Error("invalid_scope"));
    }
}
