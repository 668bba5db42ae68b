package org.qifu.process.flow;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.guidance.Contribution;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Lays the parts of the cooperating departments before the lead: one visit, one opinion (R-DSP-04, R-SVC-06). */
@Component
class CollectContributions implements JavaDelegate {

    private final CaseSteps steps;
    private final Documents documents;
    private final DocumentBinder binder;
    private final Organisation organisation;

    CollectContributions(CaseSteps steps, Documents documents, DocumentBinder binder, Organisation organisation) {
        this.steps = steps;
        this.documents = documents;
        this.binder = binder;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        List<Part> parts = documents.of(file.number()).stream()
                .filter(document -> document.name().equals("contribution") && document.round() == file.round())
                .map(this::part)
                .toList();
        steps.write(execution, "contributions", parts);
    }

    private Part part(CaseDocument document) {
        Contribution contribution =
                binder.bind(document.content(), Contribution.class).document();
        if (contribution == null) {
            throw new IllegalStateException("Stored document " + document.id() + " does not bind");
        }
        String findings = contribution.findings().stream()
                .map(finding -> finding.finding() + "——" + finding.suggestion())
                .collect(Collectors.joining("；"));
        String unit = document.part();
        return new Part(unit, organisation.name(unit), contribution.content(), findings, contribution.minutes());
    }

    /** One department's part as the lead's form shows it. */
    private record Part(String unit, String name, String content, String findings, int minutes) {}
}
