package org.qifu.process.staff;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.StaffNames;
import org.springframework.stereotype.Component;

/** The names of the engine's users. */
@Component
public class People implements StaffNames {

    private final IdentityService identity;

    People(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public String name(String id) {
        User user = identity.createUserQuery().userId(id).singleResult();
        String name = user == null ? "" : part(user.getLastName()) + part(user.getFirstName());
        return name.isBlank() ? id : name;
    }

    private static String part(@Nullable String name) {
        return name == null ? "" : name;
    }
}
