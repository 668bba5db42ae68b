package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where a session keeps who came in by single sign-on: apart from the firm that may be logged in to the portal in it. */
@Component
class SignedOn {

    private static final String KEY = "qifu.staff";
    private static final String PAGE_AFTER_LOGOUT = "qifu.staff.left";

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignedOn() {
        sessions.setSpringSecurityContextKey(KEY);
    }

    SecurityContextRepository sessions() {
        return sessions;
    }

    /** Who came in by single sign-on; the name is the account's id. */
    Optional<OidcUser> user(HttpServletRequest request) {
        var authentication = sessions.loadDeferredContext(request).get().getAuthentication();
        return authentication instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Forgets who came in; where the logout goes on is kept with the request, because the session ends with it. */
    void end(HttpServletRequest request, @Nullable String logoutOfProvider) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
            request.setAttribute(PAGE_AFTER_LOGOUT, logoutOfProvider);
        }
    }

    /** Remembers it in the session after the logout, for the page shown next. */
    void remember(HttpServletRequest request) {
        Object address = request.getAttribute(PAGE_AFTER_LOGOUT);
        if (address != null) {
            request.getSession().setAttribute(PAGE_AFTER_LOGOUT, address);
        }
    }

    /** Where the logout goes on, told once. */
    @Nullable
    String goesOn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        String address = (String) session.getAttribute(PAGE_AFTER_LOGOUT);
        session.removeAttribute(PAGE_AFTER_LOGOUT);
        return address;
    }
}
