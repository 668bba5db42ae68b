package org.qifu.process.flow;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseUnits;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.qifu.intake.Application;
import org.qifu.intake.Eligibility;
import org.qifu.intake.EligibilityCheck;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Asks the registers about a booking, when it comes in and again before a visit (R-ELI-03, C-19). People decide. */
@Component
class CheckEligibility implements JavaDelegate {

    private final CaseSteps steps;
    private final EligibilityCheck check;
    private final Documents documents;
    private final DocumentBinder binder;
    private final Timeline timeline;
    private final CaseUnits units;
    private final Organisation organisation;

    CheckEligibility(
            CaseSteps steps,
            EligibilityCheck check,
            Documents documents,
            DocumentBinder binder,
            Timeline timeline,
            CaseUnits units,
            Organisation organisation) {
        this.steps = steps;
        this.check = check;
        this.documents = documents;
        this.binder = binder;
        this.timeline = timeline;
        this.units = units;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        Application application = steps.read(execution, Application.class);
        boolean visit = Boolean.parseBoolean(String.valueOf(execution.getVariable("visit")));
        Eligibility eligibility = check.check(application, visit, steps.now().toInstant(), bodies(file));
        steps.write(execution, "eligibility", eligibility);
        execution.setVariable("eligible", eligibility.eligible());
        documents.store(file, "eligibility", "", execution.getCurrentActivityId(), null, binder.write(eligibility));
        timeline.append(file, Kind.CHECKED, null, grounds(eligibility));
    }

    /** Names of the departments that would go, none before dispatch: an inspection may concern one of them only (C-16). */
    private Set<String> bodies(CaseFile file) {
        return units.of(file.number()).stream().map(organisation::name).collect(Collectors.toSet());
    }

    /** Which grounds were hit; the evidence stays with those who decide. */
    private static String grounds(Eligibility eligibility) {
        String hits = eligibility.hits().stream()
                .map(hit -> hit.ground().name())
                .distinct()
                .collect(Collectors.joining("、"));
        return hits.isEmpty() ? "未发现禁止性情形" : hits;
    }
}
