package org.qifu.process.staff;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
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

    FirstAdministrator(IdentityService identity, AdminSettings settings) {
        this.identity = identity;
        this.settings = settings;
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
        Accounts.create(identity, id, "管理员", password, Groups.CAMUNDA_ADMIN);
        if (!known()) {
            // The id belongs to an official already. Without any administrator the engine's setup page would be open.
            identity.createMembership(id, Groups.CAMUNDA_ADMIN);
        }
    }

    private boolean known() {
        return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    /** The two environment variables. */
    @ConfigurationProperties("qifu.admin")
    record AdminSettings(@Nullable String id, @Nullable String password) {}
}
