package org.qifu.process.task;

import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who has claimed a task may also give it back, for which the engine asks the permission to assign; {@link OwnClaim}
 * keeps that permission from handing the task to somebody else.
 */
public class TaskAuthorizations extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        AuthorizationEntity[] granted = super.newTaskAssignee(task, oldAssignee, newAssignee);
        if (granted != null) {
            for (AuthorizationEntity authorization : granted) {
                if (authorization != null) {
                    authorization.addPermission(TASK_ASSIGN);
                }
            }
        }
        return granted;
    }
}
