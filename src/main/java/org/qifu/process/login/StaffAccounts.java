package org.qifu.process.login;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the engine's users as the provider says: name, mail and membership of the mapped groups. Notices, stand-ins and
 * assignment go on working with the engine's users alone.
 */
@Component
class StaffAccounts {

    private final IdentityService identity;
    private final StaffLoginRows rows;
    private final MappedGroups groups;
    private final StaffLoginSettings settings;

    StaffAccounts(IdentityService identity, StaffLoginRows rows, MappedGroups groups, StaffLoginSettings settings) {
        this.identity = identity;
        this.rows = rows;
        this.groups = groups;
        this.settings = settings;
    }

    /** What came of it. */
    enum Answer {
        ADMITTED,
        /** The person has no role that leads into a group, and no group given by an administrator. */
        NO_GROUP,
        /** The account of that id is another person's, or has a password and was not to be taken over. */
        TAKEN
    }

    /** The account this person has, or would have. */
    String account(Person person) {
        return rows.user(person).orElse(person.user());
    }

    /** Creates or updates the person's account; one without any group is not created. */
    @Transactional
    Answer admit(Person person) {
        String account = account(person);
        boolean known = known(account);
        boolean own = rows.user(person).isPresent();
        if (known && !own && (rows.taken(account) || !settings.adopt())) {
            return Answer.TAKEN;
        }
        if (!known && groups.of(person).isEmpty()) {
            return Answer.NO_GROUP;
        }
        if (!own) {
            rows.unlink(account);
            rows.link(person);
        }
        save(account, person, known);
        groups.update(account, person);
        return groups.any(account) ? Answer.ADMITTED : Answer.NO_GROUP;
    }

    /** Whether the account still exists. */
    boolean known(String account) {
        return identity.createUserQuery().userId(account).count() > 0;
    }

    private void save(String account, Person person, boolean known) {
        User user = known ? identity.createUserQuery().userId(account).singleResult() : identity.newUser(account);
        if (!known) {
            // Nobody knows it: the account is used through the provider alone.
            user.setPassword(UUID.randomUUID() + "-" + UUID.randomUUID());
        }
        if (person.name() != null || !known) {
            user.setFirstName(person.name() == null ? account : person.name());
            user.setLastName("");
        }
        if (person.mail() != null) {
            user.setEmail(person.mail());
        }
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }
}
