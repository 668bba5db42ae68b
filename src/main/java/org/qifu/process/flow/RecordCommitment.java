package org.qifu.process.flow;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.qifu.dispatch.Commitment;
import org.qifu.dispatch.Dispatch;
import org.qifu.dispatch.Method;
import org.springframework.stereotype.Component;

/** Notes that the firm knows what it is promised, before which no service begins (R-COM-01, R-COM-04). */
@Component
class RecordCommitment implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordCommitment(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Commitment commitment = steps.read(execution, Commitment.class);
        Dispatch dispatch = steps.read(execution, Dispatch.class);
        // Most confirmations change nothing, and nobody should type what the screen shows.
        steps.write(execution, "confirmation", new Agreed(dispatch.method(), dispatch.serviceAt()));
        timeline.append(steps.file(execution), Kind.COMMITTED, steps.actor(), "已通知" + commitment.sentTo());
    }

    /** What the form of the confirmation opens with. */
    private record Agreed(Method method, LocalDateTime serviceAt) {}
}
