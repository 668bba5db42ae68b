package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.appeal.Supervision;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Ends a 督办 with what was done and reached (R-TIM-14). */
@Component
class RecordSupervision implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordSupervision(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Supervision supervision = steps.read(execution, Supervision.class);
        String text = supervision.measure() + "；" + supervision.result();
        timeline.append(steps.file(execution), Kind.SUPERVISED, steps.actor(), text);
    }
}
