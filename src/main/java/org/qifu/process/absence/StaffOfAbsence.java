package org.qifu.process.absence;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.EngineWork;
import org.springframework.stereotype.Component;

/** The people of the engine and who answers for whom; asked without regard to what the caller may see of them. */
@Component
class StaffOfAbsence {

    private static final String OFFICE = "-office";

    private final EngineWork engine;
    private final IdentityService identity;
    private final Caller caller;

    StaffOfAbsence(EngineWork engine, IdentityService identity, Caller caller) {
        this.engine = engine;
        this.identity = identity;
        this.caller = caller;
    }

    /** The groups of a person; empty when there is no such person. */
    List<String> groups(String person) {
        return engine.once(() -> identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .sorted()
                .toList());
    }

    /** The other members of these groups. */
    List<String> colleagues(String person, List<String> groups) {
        return engine.once(() -> groups.stream()
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .filter(id -> !id.equals(person))
                .distinct()
                .sorted()
                .toList());
    }

    /** Whether the caller may enter and end rules of this person: his own, as head of the station's office, as administrator. */
    boolean answersFor(String person) {
        return person.equals(caller.user())
                || caller.isIn(Groups.CAMUNDA_ADMIN)
                || groups(person).stream().anyMatch(group -> offices().anyMatch(group::startsWith));
    }

    /** {@code anwen-} for a member of {@code anwen-office}. */
    private Stream<String> offices() {
        return groups(caller.user()).stream()
                .filter(group -> group.endsWith(OFFICE))
                .map(group -> group.substring(0, group.length() - OFFICE.length() + 1));
    }
}
