package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.intake.Amendment;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/** Hands what a firm asked for by telephone or at the window to its running case (R-TIM-12). */
@Component
class PassOnAmendment implements JavaDelegate {

    private final CaseSteps steps;
    private final AmendmentAccess access;
    private final AmendmentMessage messages;

    PassOnAmendment(CaseSteps steps, AmendmentAccess access, AmendmentMessage messages) {
        this.steps = steps;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Amendment amendment = steps.read(execution, Amendment.class);
        if (!access.mayAmend(amendment.caseNumber())) {
            throw new Rejection("没有这个预约办件，或者不由您的站点（部门）办理，请核对办件编号。");
        }
        messages.send(amendment);
    }
}
