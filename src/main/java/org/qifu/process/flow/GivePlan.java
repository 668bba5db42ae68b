package org.qifu.process.flow;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.qifu.appeal.Appeals;
import org.qifu.appeal.County;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.PlanGiven;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Notes the plan and starts its thirty working days (R-TIM-04, C-06). */
@Component
class GivePlan implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;

    GivePlan(CaseSteps steps, Timeline timeline) {
        this.steps = steps;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        boolean county = file.stage().equals(Stage.COUNTY);
        Plan plan = county ? ofCounty(execution) : ofStation(execution);
        Date now = steps.now();
        file.plan(new PlanGiven(String.valueOf(plan.owner()), plan.dueOn(), now.toInstant()));
        steps.save(file);
        execution.setVariable("planGivenAt", now);
        execution.setVariable("planLevel", county ? "COUNTY" : "STATION");
        timeline.append(file, Kind.PLANNED, steps.actor(), plan.text());
    }

    private Plan ofStation(DelegateExecution execution) {
        Appeals appeals = steps.read(execution, Appeals.class);
        return new Plan(appeals.plan(), appeals.planOwner(), appeals.planDueOn());
    }

    private Plan ofCounty(DelegateExecution execution) {
        County county = steps.read(execution, County.class);
        return new Plan(county.plan(), county.planOwner(), county.planDueOn());
    }

    private record Plan(
            @Nullable String text,
            @Nullable String owner,
            @Nullable LocalDate dueOn) {}
}
