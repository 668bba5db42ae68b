package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.qifu.evaluation.ComplaintAnswer;
import org.springframework.stereotype.Component;

/** Notes what the firm was told; with it a bad rating or a complaint is settled (R-FBK-06). */
@Component
class RecordComplaintAnswer implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordComplaintAnswer(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ComplaintAnswer answer = steps.read(execution, ComplaintAnswer.class);
        timeline.append(steps.file(execution), Kind.COMPLAINT_ANSWERED, steps.actor(), answer.text());
    }
}
