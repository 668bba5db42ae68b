package org.qifu.process.flow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.qifu.guidance.Finding;
import org.qifu.guidance.HeadDecision;
import org.qifu.guidance.Opinion;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Further supervision needs the head; what the head turns down is urged instead (R-SVC-15, C-47). */
@Component
class RecordHeadDecision implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Documents documents;
    private final DocumentBinder binder;

    RecordHeadDecision(CaseSteps steps, Timeline timeline, Documents documents, DocumentBinder binder) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
        this.binder = binder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HeadDecision decision = steps.read(execution, HeadDecision.class);
        CaseFile file = steps.file(execution);
        if (!decision.approved()) {
            Opinion urged = urged(steps.read(execution, Opinion.class));
            steps.write(execution, "opinion", urged);
            documents.store(file, "opinion", "", "approveSupervision", steps.actor(), binder.write(urged));
        }
        timeline.append(file, Kind.CHECKED, steps.actor(), decision.reason());
    }

    private static Opinion urged(Opinion opinion) {
        List<Finding> findings = opinion.findings().stream()
                .map(finding ->
                        finding.outcome() == Finding.Outcome.SUPERVISE ? finding.with(Finding.Outcome.URGE) : finding)
                .toList();
        return opinion.with(findings);
    }
}
