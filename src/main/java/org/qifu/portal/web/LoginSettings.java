package org.qifu.portal.web;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the providers of the login say who logged in. Providers themselves are configured by Spring's own
 * {@code spring.security.oauth2.client.*}.
 *
 * @param login by the id of the registration
 */
@ConfigurationProperties("qifu.portal")
record LoginSettings(@DefaultValue Map<String, LoginClaims> login) {

    /** The claims of a registration; those of an enterprise where nothing is configured. */
    LoginClaims claims(String registration) {
        return Objects.requireNonNullElse(login.get(registration), LoginClaims.USUAL);
    }
}
