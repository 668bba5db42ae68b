package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the engine found out about the password that came with a request, kept with the request for {@link PasswordDoor}.
 *
 * @param user as it was typed
 * @param admitted whether the password was right
 * @param toWait how long to wait where it was not even looked at
 */
record LoginTry(String user, boolean admitted, @Nullable Duration toWait) {

    private static final String KEY = LoginTry.class.getName();

    /** The request that is being answered; empty where code asks for itself. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    static Optional<LoginTry> of(HttpServletRequest request) {
        return Optional.ofNullable((LoginTry) request.getAttribute(KEY));
    }
}
