package org.qifu.process.task;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.TaskPermissions.READ_VARIABLE;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who has claimed a task may also give it back, for which the engine asks the permission to assign; {@link OwnClaim}
 * keeps that permission from handing the task to somebody else. Who is given a task reads the documents that its form
 * shows; nobody reads variables for watching over cases alone (R-ARC-07, C-16).
 */
public class TaskAuthorizations extends DefaultAuthorizationProvider {

    /** Everybody changes the own password; the engine would also let everybody delete the own account. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        AuthorizationEntity[] granted = super.newUser(user);
        for (AuthorizationEntity authorization : granted) {
            authorization.setPermissions(new Permission[] {READ, UPDATE});
        }
        return granted;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return and(super.newTaskAssignee(task, oldAssignee, newAssignee), TASK_ASSIGN);
    }

    @Override
    protected AuthorizationEntity @Nullable [] createOrUpdateAuthorizations(
            Task task, @Nullable String groupId, @Nullable String userId) {
        return and(super.createOrUpdateAuthorizations(task, groupId, userId), READ_VARIABLE);
    }

    /** Who has deployed something may not delete it: running cases would go with it. */
    @Override
    public AuthorizationEntity @Nullable [] newDeployment(Deployment deployment) {
        return null;
    }

    private static AuthorizationEntity @Nullable [] and(
            AuthorizationEntity @Nullable [] granted, Permission permission) {
        if (granted != null) {
            for (AuthorizationEntity authorization : granted) {
                if (authorization != null) {
                    authorization.addPermission(permission);
                }
            }
        }
        return granted;
    }
}
