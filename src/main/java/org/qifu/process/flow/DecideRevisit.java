package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Timeline;
import org.qifu.revisit.ClosedCase;
import org.qifu.revisit.RevisitDraw;
import org.springframework.stereotype.Component;

/** Asks the draw whether this case is revisited (R-REV-01, R-REV-02); a case drawn at month's end is already known to be. */
@Component
class DecideRevisit implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final RevisitDraw draw;

    DecideRevisit(CaseSteps steps, Timeline timeline, RevisitDraw draw) {
        this.steps = steps;
        this.timeline = timeline;
        this.draw = draw;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        boolean drawnAtMonthEnd = Boolean.TRUE.equals(execution.getVariable("archived"));
        // A guidance is always revisited (R-REV-04); it is in no draw of the appeals.
        boolean guidance = file.kind() == CaseKind.GUIDANCE;
        boolean due = guidance || drawnAtMonthEnd || draw.decide(closed(file)).due();
        file.revisitDue(due);
        steps.save(file);
        execution.setVariable("archived", drawnAtMonthEnd);
        execution.setVariable("revisitDrawn", due);
        execution.setVariable("unsolved", false);
        execution.setVariable("revisitAttempts", 0);
        timeline.append(file, Kind.REVISIT_DECIDED, null, due ? "需要回访" : "未抽中");
    }

    private ClosedCase closed(CaseFile file) {
        boolean complaint = "COMPLAINT".equals(file.appealClass());
        return new ClosedCase(
                file.number(),
                file.round(),
                file.station(),
                complaint,
                file.difficult(),
                steps.now().toInstant());
    }
}
