package org.qifu.process.action;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The engine grants a task to whom it is offered, and takes nothing back when it goes elsewhere. */
@Component
class TaskGrants {

    private final AuthorizationService authorizations;

    TaskGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Takes the task from every group but these, and from every person but who has it now. */
    void trim(TaskEntity task, Set<String> groups) {
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task.getId()).list().stream()
                .filter(grant -> isStale(grant, groups, task))
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }

    private static boolean isStale(Authorization grant, Set<String> groups, TaskEntity task) {
        return grant.getGroupId() == null
                ? !Objects.equals(grant.getUserId(), task.getAssignee())
                : !groups.contains(grant.getGroupId());
    }
}
