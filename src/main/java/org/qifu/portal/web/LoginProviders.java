package org.qifu.portal.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The ways to log in that the pages offer. */
@Component
class LoginProviders {

    private final List<Provider> all;

    LoginProviders(OAuth2ClientProperties properties) {
        all = properties.getRegistration().entrySet().stream()
                .map(entry -> new Provider(
                        entry.getKey(),
                        entry.getValue().getClientName() == null
                                ? entry.getKey()
                                : entry.getValue().getClientName()))
                .sorted(Comparator.comparing(Provider::registration))
                .toList();
    }

    /** By registration; empty when the portal has no login. */
    public List<Provider> all() {
        return all;
    }

    /**
     * One of them.
     *
     * @param name what a firm reads, {@code client-name} of the registration
     */
    record Provider(String registration, String name) {}
}
