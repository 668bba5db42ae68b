package org.qifu.process.staff;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Gives a fresh database its first administrator from the environment ({@code QIFU_ADMIN_ID}, {@code
 * QIFU_ADMIN_PASSWORD}). Without them the start stops: nobody shall be able to log in with a password that is printed
 * somewhere.
 */
@Component
class FirstAdministrator {

    private final IdentityService identity;
    private final AdminSettings settings;
    private final Environment environment;

    FirstAdministrator(IdentityService identity, AdminSettings settings, Environment environment) {
        this.identity = identity;
        this.settings = settings;
        this.environment = environment;
    }

    void ensure() {
        if (known()) {
            return;
        }
        String id = settings.id();
        String password = settings.password();
        if (id == null || id.isBlank() || password == null || password.isBlank()) {
            throw new MissingAdministrator();
        }
        requireStrong(id, password);
        Accounts.create(identity, id, "管理员", password, Groups.CAMUNDA_ADMIN);
        if (!known()) {
            // The id belongs to an official already. Without any administrator the engine's setup page would be open.
            identity.createMembership(id, Groups.CAMUNDA_ADMIN);
        }
    }

    /** By the rules that every later password has to follow; those of the demonstration are printed anyway. */
    private void requireStrong(String id, String password) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (!demo
                && !identity.checkPasswordAgainstPolicy(password, identity.newUser(id))
                        .isValid()) {
            throw new WeakAdministrator();
        }
    }

    private boolean known() {
        return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    /** The two environment variables. */
    @ConfigurationProperties("qifu.admin")
    record AdminSettings(@Nullable String id, @Nullable String password) {}
}
