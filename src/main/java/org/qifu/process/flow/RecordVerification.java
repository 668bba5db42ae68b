package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.qifu.evaluation.Verification;
import org.springframework.stereotype.Component;

/** Notes whether a bad rating or a complaint is valid (C-25); the rating itself stays as the firm gave it. */
@Component
class RecordVerification implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordVerification(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verification verification = steps.read(execution, Verification.class);
        String text = (verification.valid() ? "属实：" : "不属实：") + verification.facts();
        timeline.append(steps.file(execution), Kind.VERIFIED, steps.actor(), text);
    }
}
