package org.qifu.process.action;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.qifu.process.action.Target.Kind;
import org.qifu.process.staff.People;
import org.springframework.stereotype.Component;

/** The people of the groups. */
@Component
class Colleagues {

    private final IdentityService identity;
    private final People people;

    Colleagues(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    /** The members of these groups, each once. */
    List<Target> of(Collection<String> groups) {
        return groups.stream()
                .sorted()
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream())
                .map(User::getId)
                .distinct()
                .map(this::target)
                .toList();
    }

    /** Everybody. */
    List<Target> all() {
        return identity.createUserQuery().orderByUserId().asc().list().stream()
                .map(User::getId)
                .map(this::target)
                .toList();
    }

    /** Name of a person. */
    String name(String id) {
        return people.name(id);
    }

    private Target target(String id) {
        return Target.of(Kind.PERSON, id, people.name(id));
    }
}
