package org.qifu.portal.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qifu.portal.client.ApiClient;
import org.qifu.portal.client.ClientKeys;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Knows a client by its id and one of its keys. */
final class ClientLogin implements AuthenticationProvider {

    // Also keeps away from the database what it cannot hold.
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private final ClientKeys keys;

    ClientLogin(ClientKeys keys) {
        this.keys = keys;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        ApiClient client = Optional.of(asked.getName())
                .filter(id -> ID.matcher(id).matches())
                .flatMap(id -> keys.holder(id, String.valueOf(asked.getCredentials())))
                .orElseThrow(() -> new BadCredentialsException("Wrong id or key"));
        List<GrantedAuthority> scopes = client.scopes().stream()
                .map(scope -> (GrantedAuthority) new SimpleGrantedAuthority(scope.code()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(client, null, scopes);
    }

    @Override
    public boolean supports(Class<?> asked) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(asked);
    }
}
