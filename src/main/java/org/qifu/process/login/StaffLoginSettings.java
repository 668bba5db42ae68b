package org.qifu.process.login;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How staff log in to the web apps. The provider of single sign-on is described as Spring's own properties describe one, but
 * here, so that it is never taken for one by which firms log in.
 *
 * @param password whether the web apps take passwords; {@code /engine-rest} and {@code /api} always do
 * @param name what staff read on the button, for instance 政务统一身份
 * @param adopt whether a person may take over the account of the same id that had only a password so far
 * @param registration the client at the provider; without it there is no single sign-on
 * @param provider the provider's addresses, at least {@code issuer-uri}
 * @param claims where the provider says who it is
 * @param groups by engine group: the roles at the provider that lead into it
 */
@ConfigurationProperties("qifu.staff.login")
record StaffLoginSettings(
        @DefaultValue("true") boolean password,
        @DefaultValue("统一身份认证") String name,
        @DefaultValue("false") boolean adopt,
        OAuth2ClientProperties.@Nullable Registration registration,
        OAuth2ClientProperties.@Nullable Provider provider,
        @DefaultValue ClaimNames claims,
        @DefaultValue Map<String, List<String>> groups) {

    StaffLoginSettings {
        if (registration == null && !password) {
            throw new IllegalArgumentException(
                    "qifu.staff.login.password=false needs qifu.staff.login.registration: nobody could log in");
        }
        if (registration != null
                && (registration.getScope() == null || !registration.getScope().contains("openid"))) {
            throw new IllegalArgumentException(
                    "qifu.staff.login.registration.scope needs openid: without it nobody signs who logged in");
        }
    }

    /** Whether there is single sign-on. */
    boolean offered() {
        return registration != null;
    }

    /**
     * Names of claims; {@code a.b} means {@code b} inside of {@code a}.
     *
     * @param user the id that the account has here; must not be the users' to change
     * @param roles the roles, a list or one text
     */
    record ClaimNames(
            @DefaultValue("preferred_username") String user,
            @DefaultValue("name") String name,
            @DefaultValue("email") String mail,
            @DefaultValue("groups") String roles) {}
}
