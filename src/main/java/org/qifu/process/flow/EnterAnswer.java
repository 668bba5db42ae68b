package org.qifu.process.flow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Limit;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/**
 * A handled case goes back to 综合受理 for the one answer (R-DSP-18); the limit runs on until then (R-TIM-05). Called on
 * the way to the answer, because the timers of the answer are set before its own listeners are called.
 */
@Component
class EnterAnswer implements ExecutionListener {

    private static final int FIRST_CLOCK_DAYS = 5;

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Deadlines deadlines;

    EnterAnswer(CaseSteps steps, Timeline timeline, Deadlines deadlines) {
        this.steps = steps;
        this.timeline = timeline;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        timeline.moved(file, steps.actor(), file.stage(), Stage.ANSWER, null);
        file.solvedBy(file.stage());
        if (file.stage().equals(Stage.COUNTY)) {
            backUnderFirstClock(execution, file);
        }
        file.enter(Stage.ANSWER, steps.now().toInstant());
        steps.save(file);
    }

    /** The county kept its limit by solving; the five days since acceptance are stopped by the answer only (C-07). */
    private void backUnderFirstClock(DelegateExecution execution, CaseFile file) {
        Date acceptedAt = (Date) execution.getVariable("acceptedAt");
        Date due = deadlines.workingDays(acceptedAt, FIRST_CLOCK_DAYS);
        if (due.after(steps.now())) {
            var limit = new Limit("5", acceptedAt.toInstant(), due.toInstant());
            file.limit(limit);
            LimitVariables.set(execution, limit);
        }
    }
}
