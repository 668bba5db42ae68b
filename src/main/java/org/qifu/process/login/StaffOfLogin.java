package org.qifu.process.login;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qifu.process.login.StaffAccounts.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Takes a login when the provider names an account and a role that leads somewhere. Its name is the account's id; of what the
 * provider told only what the logout needs goes into the session.
 */
@Component
class StaffOfLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The error of a login that names no usable account. */
    static final String NO_USER = "no_user";

    private static final Logger LOG = LoggerFactory.getLogger(StaffOfLogin.class);

    private static final String ACCOUNT = "account";

    private final OidcUserService usual = new OidcUserService();
    private final StaffAccounts accounts;
    private final StaffLoginSettings settings;

    StaffOfLogin(StaffAccounts accounts, StaffLoginSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser told = usual.loadUser(request);
        Person person = Person.of(told, settings.claims()).orElseThrow(() -> refused(NO_USER));
        Answer answer = admit(person);
        if (answer != Answer.ADMITTED) {
            throw refused(answer.name().toLowerCase(Locale.ROOT));
        }
        return shortened(told.getIdToken(), accounts.account(person));
    }

    /** Two first logins of one person at the same moment create one account; the second is asked to try again. */
    private Answer admit(Person person) {
        try {
            return accounts.admit(person);
        } catch (RuntimeException e) {
            LOG.error("The account of a single sign-on could not be written", e);
            throw refused("server_error");
        }
    }

    private static OidcUser shortened(OidcIdToken token, String account) {
        Map<String, Object> claims = Map.of(IdTokenClaimNames.SUB, token.getSubject(), ACCOUNT, account);
        var kept = new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims);
        return new DefaultOidcUser(Set.of(), kept, ACCOUNT);
    }

    private static OAuth2AuthenticationException refused(String error) {
        return new OAuth2AuthenticationException(new OAuth2Error(error));
    }
}
