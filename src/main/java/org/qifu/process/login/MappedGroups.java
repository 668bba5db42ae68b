package org.qifu.process.login;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Which of the engine's groups the provider decides about. Membership of all others stays the administrators' matter. */
@Component
class MappedGroups {

    private final IdentityService identity;
    private final StaffLoginSettings settings;

    MappedGroups(IdentityService identity, StaffLoginSettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    /** Groups of the mapping that do not exist. */
    List<String> unknown() {
        return settings.groups().keySet().stream()
                .filter(group -> identity.createGroupQuery().groupId(group).count() == 0)
                .sorted()
                .toList();
    }

    /** Groups into which the person's roles lead. */
    Set<String> of(Person person) {
        List<String> unknown = unknown();
        return settings.groups().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(person.roles()::contains))
                .map(Map.Entry::getKey)
                .filter(group -> !unknown.contains(group))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes the account a member of these groups and of no other one of the mapping. */
    void update(String account, Person person) {
        Set<String> now = of(person);
        Set<String> before = groups(account);
        now.stream()
                .filter(group -> !before.contains(group))
                .forEach(group -> identity.createMembership(account, group));
        before.stream()
                .filter(group -> settings.groups().containsKey(group) && !now.contains(group))
                .forEach(group -> identity.deleteMembership(account, group));
    }

    /** Whether the account is in any group, of the mapping or not. */
    boolean any(String account) {
        return !groups(account).isEmpty();
    }

    private Set<String> groups(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
