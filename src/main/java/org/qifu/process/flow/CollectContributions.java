package org.qifu.process.flow;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseFile;
import org.qifu.dispatch.Dispatch;
import org.qifu.guidance.Contribution;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Lays the parts of the cooperating departments before the lead: one visit, one opinion (R-DSP-04, R-SVC-06). */
@Component
class CollectContributions implements JavaDelegate {

    private final CaseSteps steps;
    private final Contributions contributions;
    private final Organisation organisation;

    CollectContributions(CaseSteps steps, Contributions contributions, Organisation organisation) {
        this.steps = steps;
        this.contributions = contributions;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        List<Part> parts = contributions.of(file, steps.read(execution, Dispatch.class)).entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
        steps.write(execution, "contributions", parts);
    }

    private Part part(String unit, Contribution contribution) {
        String findings = contribution.findings().stream()
                .map(finding -> finding.finding() + "——" + finding.suggestion())
                .collect(Collectors.joining("；"));
        return new Part(unit, organisation.name(unit), contribution.content(), findings, contribution.minutes());
    }

    /** One department's part as the lead's form shows it. */
    private record Part(String unit, String name, String content, String findings, int minutes) {}
}
