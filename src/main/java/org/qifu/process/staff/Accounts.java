package org.qifu.process.staff;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** Creates engine users. */
public final class Accounts {

    private Accounts() {}

    /**
     * A user in one group; nothing happens when the id is taken. The password is taken as it is: demonstration and tests
     * have short ones, that of the first administrator has been checked before.
     */
    public static void create(IdentityService identity, String id, String name, String password, String group) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identity.newUser(id);
        user.setFirstName(name);
        user.setLastName("");
        user.setPassword(password);
        ((IdentityServiceImpl) identity).saveUser(user, true);
        identity.createMembership(id, group);
    }
}
