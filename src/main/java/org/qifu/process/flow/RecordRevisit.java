package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Timeline;
import org.qifu.revisit.Revisit;
import org.qifu.revisit.RevisitRatios;
import org.springframework.stereotype.Component;

/** Notes what the firm said at the revisit (R-REV-09, R-REV-10); who was not reached is tried again, three times. What a
 * guidance left unsolved is the guidance flow's to follow up, not to be reopened. */
@Component
class RecordRevisit implements JavaDelegate {

    private static final int ATTEMPTS = 3;

    private final CaseSteps steps;
    private final Timeline timeline;
    private final RevisitRatios ratios;

    RecordRevisit(CaseSteps steps, Timeline timeline, RevisitRatios ratios) {
        this.steps = steps;
        this.timeline = timeline;
        this.ratios = ratios;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Revisit revisit = steps.read(execution, Revisit.class);
        CaseFile file = steps.file(execution);
        int attempts = (int) execution.getVariable("revisitAttempts") + 1;
        boolean reached = revisit.reached();
        boolean unsolved = reached && !Boolean.TRUE.equals(revisit.solved());
        if (reached) {
            file.revisited(!unsolved, steps.now().toInstant());
            if (file.kind() == CaseKind.APPEAL) {
                ratios.recordDone(file.number(), file.round(), revisit.contactedOn());
            }
            steps.save(file);
        }
        execution.setVariable("revisitAttempts", attempts);
        execution.setVariable("revisitAgain", !reached && attempts < ATTEMPTS);
        execution.setVariable("unsolved", unsolved);
        timeline.append(file, Kind.REVISITED, steps.actor(), reached ? (unsolved ? "未解决" : "已解决") : "未联系上");
    }
}
