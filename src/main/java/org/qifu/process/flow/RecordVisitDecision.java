package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;
import org.qifu.dispatch.VisitDecision;
import org.springframework.stereotype.Component;

/** Notes what becomes of a visit when something came up against it (C-19). */
@Component
class RecordVisitDecision implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    RecordVisitDecision(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VisitDecision decision = steps.read(execution, VisitDecision.class);
        CaseFile file = steps.file(execution);
        // The evidence has served its purpose; the departments go on without it (C-16).
        execution.setVariable("eligibility", null);
        execution.setVariable("visitNext", decision.decision().name());
        if (decision.decision() == VisitDecision.Decision.STOP) {
            file.stop();
            steps.save(file);
            execution.setVariable("outcome", "REFUSED");
        }
        timeline.append(file, Kind.CHECKED, steps.actor(), decision.reason());
    }
}
