package org.qifu.process.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Camunda's filter for logins made elsewhere, which by itself turns everybody else away. It is asked once for each session;
 * from there on Camunda's own login holds, and is checked against the engine's users every few minutes.
 */
final class SignOnFilter extends ContainerBasedAuthenticationFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/(\\w+)/[^/]+/");
    private static final Pattern LOGOUT = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout");
    private static final String ENGINE = "default";

    private final SignedOn signedOn;
    private final StaffAccounts accounts;
    private final ProviderLogout logout;
    private final boolean passwords;

    SignOnFilter(SignedOn signedOn, StaffAccounts accounts, ProviderLogout logout, StaffLoginSettings settings) {
        this.signedOn = signedOn;
        this.accounts = accounts;
        this.logout = logout;
        this.passwords = settings.password();
        this.authenticationProvider = new SingleSignOn(signedOn);
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) servletRequest;
        Optional<OidcUser> user = signedOn.user(request);
        Optional<String> known = user.filter(one -> !loggedInAs(request, one.getName()))
                .map(OidcUser::getName)
                .filter(accounts::known);
        if (user.isPresent() && LOGOUT.matcher(request.getServletPath()).matches()) {
            signedOn.end(request, logout.address(request, user.get()));
            chain.doFilter(request, response);
        } else if (known.isPresent()) {
            super.doFilter(request, response, chain);
        } else if (!askElsewhere(request, (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
    }

    /** Where the web apps take no passwords, their page of the login would be of no use. */
    private boolean askElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher page = PAGE.matcher(request.getServletPath());
        if (passwords || !page.matches() || loggedInAs(request, null)) {
            return false;
        }
        response.sendRedirect(StaffLoginPages.PATH + "?app=" + page.group(1));
        return true;
    }

    private static boolean loggedInAs(HttpServletRequest request, @Nullable String user) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        var login = AuthenticationUtil.getAuthsFromSession(session).getAuthenticationForProcessEngine(ENGINE);
        return login != null && (user == null || user.equals(login.getIdentityId()));
    }
}
