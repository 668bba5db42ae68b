package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends a firm to its provider, with a proof key (PKCE) besides state and nonce. A provider that cannot be asked, or is
 * not known, sends nobody anywhere: {@link LoginPages} says so.
 */
final class LoginStart implements OAuth2AuthorizationRequestResolver {

    /** Where the links of the login point, followed by the registration. */
    static final String ADDRESS = "/oauth2/authorization";

    private static final Logger LOG = LoggerFactory.getLogger(LoginStart.class);

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    LoginStart(ClientRegistrationRepository registrations) {
        usual = new DefaultOAuth2AuthorizationRequestResolver(registrations, ADDRESS);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        try {
            return usual.resolve(request);
        } catch (RuntimeException e) {
            LOG.warn("A login could not be started: {}", e.getMessage());
            return null;
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return usual.resolve(request, registration);
    }
}
