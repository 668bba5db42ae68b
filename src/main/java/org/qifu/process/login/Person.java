package org.qifu.process.login;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.process.login.StaffLoginSettings.ClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who logged in at the provider, as the provider says.
 *
 * @param issuer the provider
 * @param subject the person there, for good
 * @param user the id of the account here
 * @param name null when the provider does not tell it
 * @param mail the same
 * @param roles as the provider calls them
 */
record Person(
        String issuer,
        String subject,
        String user,
        @Nullable String name,
        @Nullable String mail,
        Set<String> roles) {

    /** What an account may be called: nothing that means something in an address or to the engine. */
    static final String USER_ID = "[a-zA-Z0-9][a-zA-Z0-9._@-]{0,63}";

    private static final Pattern USER = Pattern.compile(USER_ID);

    /** Empty when the claims name no account that there could be here. */
    static Optional<Person> of(OidcUser told, ClaimNames names) {
        Map<String, Object> claims = told.getClaims();
        String user = text(claims, names.user());
        if (user == null || !USER.matcher(user).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Person(
                told.getIdToken().getIssuer().toString(),
                told.getIdToken().getSubject(),
                user,
                text(claims, names.name()),
                text(claims, names.mail()),
                roles(value(claims, names.roles()))));
    }

    private static Set<String> roles(@Nullable Object told) {
        if (told instanceof List<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return told == null ? Set.of() : Set.of(told.toString());
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return value(claims, name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    /** Some providers nest: {@code realm_access.roles}; with others a dot is part of the name. */
    private static @Nullable Object value(Map<?, ?> claims, String name) {
        int dot = name.indexOf('.');
        if (claims.containsKey(name) || dot < 0) {
            return claims.get(name);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, name.substring(dot + 1))
                : null;
    }
}
