package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.qifu.guidance.FollowUp;
import org.springframework.stereotype.Component;

/** Notes the help given after the service (R-SVC-10). */
@Component
class RecordFollowUp implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordFollowUp(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUp followUp = steps.read(execution, FollowUp.class);
        timeline.append(steps.file(execution), Kind.FOLLOWED_UP, steps.actor(), followUp.help());
    }
}
