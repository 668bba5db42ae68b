package org.qifu.process.course;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.qifu.process.staff.People;
import org.springframework.stereotype.Component;

/** Names of persons and groups, as staff know them. */
@Component
class StaffWords {

    private final IdentityService identity;
    private final People people;

    StaffWords(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    @Nullable
    String person(@Nullable String id) {
        return id == null ? null : people.name(id);
    }

    /** The group's id where it is not known any more. */
    @Nullable
    String group(@Nullable String id) {
        Group group =
                id == null ? null : identity.createGroupQuery().groupId(id).singleResult();
        return group == null ? id : group.getName();
    }
}
