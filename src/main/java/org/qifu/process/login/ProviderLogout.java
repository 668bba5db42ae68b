package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The provider's own logout, without which the next one at a shared computer would come in as this user. */
@Component
class ProviderLogout {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogout.class);

    private final StaffRegistration registration;

    ProviderLogout(StaffRegistration registration) {
        this.registration = registration;
    }

    /** Where to end the login at the provider (RP-initiated logout); null where it offers none. */
    @Nullable
    String address(HttpServletRequest request, OidcUser user) {
        try {
            ClientRegistration client = registration.get();
            Object end = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
            return end == null ? null : address(request, user, client, end.toString());
        } catch (RuntimeException e) {
            LOG.warn("The provider of single sign-on does not tell its logout: {}", e.getMessage());
            return null;
        }
    }

    private static String address(HttpServletRequest request, OidcUser user, ClientRegistration client, String end) {
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path(StaffLoginPages.LEFT)
                .toUriString();
        return UriComponentsBuilder.fromUriString(end)
                .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                .queryParam("client_id", client.getClientId())
                .queryParam("post_logout_redirect_uri", back)
                .encode()
                .toUriString();
    }
}
