package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.qifu.dispatch.Dispatch;
import org.qifu.guidance.Confirmation;
import org.springframework.stereotype.Component;

/** Notes the last confirmation; other than promised is dispatched and promised anew (R-COM-05, R-COM-06, C-09). */
@Component
class RecordConfirmation implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordConfirmation(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Confirmation confirmation = steps.read(execution, Confirmation.class);
        Dispatch dispatch = steps.read(execution, Dispatch.class);
        boolean asPromised = confirmation.method().equals(dispatch.method().name())
                && confirmation.serviceAt().equals(dispatch.serviceAt());
        execution.setVariable("asPromised", asPromised);
        String text = asPromised ? "与" + confirmation.confirmedWith() + "确认" : "企业要求调整时间或方式，重新派单";
        timeline.append(steps.file(execution), Kind.CONFIRMED, steps.actor(), text);
    }
}
