package org.qifu.process.flow;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.qifu.guidance.PenaltyAdvice;
import org.qifu.guidance.Tracking;
import org.springframework.stereotype.Component;

/** Notes how far a penalised firm has put things right; asked again until it has (R-REV-05). */
@Component
class RecordTracking implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Deadlines deadlines;

    RecordTracking(CaseSteps steps, Timeline timeline, Deadlines deadlines) {
        this.steps = steps;
        this.timeline = timeline;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Tracking tracking = steps.read(execution, Tracking.class);
        boolean done = tracking.status() != Tracking.Status.IN_PROGRESS;
        execution.setVariable("trackingDone", done);
        if (!done) {
            execution.setVariable("trackAt", deadlines.endOfDay(Objects.requireNonNull(tracking.nextOn())));
        }
        CaseFile file = steps.file(execution);
        timeline.append(file, Kind.TRACKED, steps.actor(), tracking.progress());
        PenaltyAdvice.of(tracking).ifPresent(advice -> timeline.append(file, Kind.CHECKED, null, advice));
    }
}
