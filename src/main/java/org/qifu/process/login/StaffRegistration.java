package org.qifu.process.login;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/** The client at the provider of single sign-on, whose addresses are asked for at the first login and not at the start. */
@Component
class StaffRegistration {

    static final String ID = "staff";

    private final StaffLoginSettings settings;
    private volatile @Nullable ClientRegistration known;

    StaffRegistration(StaffLoginSettings settings) {
        this.settings = settings;
    }

    /** Throws where the provider cannot be asked. */
    ClientRegistration get() {
        ClientRegistration registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    private ClientRegistration ask() {
        var properties = new OAuth2ClientProperties();
        var registration = Objects.requireNonNull(settings.registration(), "no single sign-on");
        registration.setProvider(ID);
        registration.setRedirectUri("{baseUrl}" + StaffLoginPages.BACK);
        properties.getRegistration().put(ID, registration);
        if (settings.provider() != null) {
            properties.getProvider().put(ID, settings.provider());
        }
        return Objects.requireNonNull(new OAuth2ClientPropertiesMapper(properties)
                .asClientRegistrations()
                .get(ID));
    }
}
