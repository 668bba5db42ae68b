package org.qifu.process.login;

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
 * Sends staff to the provider, with a proof key (PKCE) besides state and nonce, and keeps which app they came from. A provider
 * that cannot be asked sends nobody anywhere: {@link StaffLoginPages} says so.
 */
final class SignOnStart implements OAuth2AuthorizationRequestResolver {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnStart.class);

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    SignOnStart(ClientRegistrationRepository registrations) {
        usual = new DefaultOAuth2AuthorizationRequestResolver(registrations, StaffLoginPages.START);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        try {
            OAuth2AuthorizationRequest start = usual.resolve(request);
            if (start != null) {
                WantedApp.keep(request);
            }
            return start;
        } catch (RuntimeException e) {
            LOG.warn("A single sign-on could not be started: {}", e.getMessage());
            return null;
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return usual.resolve(request, registration);
    }
}
