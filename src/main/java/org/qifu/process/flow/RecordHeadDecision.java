package org.qifu.process.flow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.qifu.dispatch.Dispatch;
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
    private final Contributions contributions;

    RecordHeadDecision(
            CaseSteps steps,
            Timeline timeline,
            Documents documents,
            DocumentBinder binder,
            Contributions contributions) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
        this.binder = binder;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HeadDecision decision = steps.read(execution, HeadDecision.class);
        CaseFile file = steps.file(execution);
        if (!decision.approved()) {
            urge(execution, file);
        }
        timeline.append(file, Kind.CHECKED, steps.actor(), decision.reason());
    }

    /** In the opinion and in the parts of the partners, whose findings the lead's head decides on as well. */
    private void urge(DelegateExecution execution, CaseFile file) {
        Opinion opinion = steps.read(execution, Opinion.class);
        Opinion urged = opinion.with(urged(opinion.findings()));
        steps.write(execution, "opinion", urged);
        store(file, "opinion", "", urged);
        contributions.of(file, steps.read(execution, Dispatch.class)).forEach((partner, part) -> {
            if (part.supervises()) {
                store(file, "contribution", partner, part.with(urged(part.findings())));
            }
        });
    }

    private void store(CaseFile file, String name, String part, Record document) {
        documents.store(file, name, part, "approveSupervision", steps.actor(), binder.write(document));
    }

    private static List<Finding> urged(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.outcome() == Finding.Outcome.SUPERVISE ? finding.with(Finding.Outcome.URGE) : finding)
                .toList();
    }
}
