package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's users, whose passwords cannot be tried as often as one likes: at the web apps, by HTTP Basic, and wherever
 * else the engine is asked. Takes the place of the engine's own lock, by which a stranger could lock anybody out for good.
 */
final class GuardedPasswords extends DbIdentityServiceProvider {

    private final PasswordTries tries;

    GuardedPasswords(PasswordTries tries) {
        this.tries = tries;
    }

    @Override
    public boolean checkPassword(@Nullable String user, @Nullable String password) {
        Optional<HttpServletRequest> request = LoginTry.request();
        if (user == null || request.isEmpty()) {
            return super.checkPassword(user, password);
        }
        String address = request.get().getRemoteAddr();
        Optional<Duration> wait = tries.wait(user, address);
        boolean right = wait.isEmpty() && super.checkPassword(user, password);
        if (right) {
            tries.admitted(user, address);
        } else if (wait.isEmpty()) {
            tries.failed(user, address);
        }
        new LoginTry(user, right, wait.orElse(null)).keep(request.get());
        return right;
    }

    @Override
    protected boolean isUserLocked(UserEntity user) {
        return false;
    }

    @Override
    protected void lockUser(UserEntity user) {
        // PasswordTries has counted it.
    }
}
