package org.qifu.process.task;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who claims, claims for himself. The engine's REST lets any name be claimed for, and would let an official hand a case
 * to someone of another station, who could then read and complete it.
 */
@Component
class OwnClaim implements TaskListener {

    private final ObjectProvider<IdentityService> identity;

    OwnClaim(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    @Override
    public void notify(DelegateTask task) {
        var authentication = identity.getObject().getCurrentAuthentication();
        var command = Context.getCommandInvocationContext().getCommand();
        boolean claim = command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd;
        String assignee = task.getAssignee();
        if (claim && authentication != null && task.getOwner() != null) {
            throw new Rejection("本任务是委派办理的，不能认领或者放弃，请交回委派人。");
        }
        if (claim && authentication != null && assignee != null && !assignee.equals(authentication.getUserId())) {
            throw new Rejection("只能为自己认领任务。");
        }
    }
}
