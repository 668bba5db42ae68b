package org.qifu.process.flow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Rating;
import org.qifu.casefile.Timeline;
import org.qifu.evaluation.DepartmentRating;
import org.qifu.evaluation.DepartmentRatings;
import org.qifu.evaluation.Evaluation;
import org.qifu.evaluation.RatedUnits;
import org.springframework.stereotype.Component;

/**
 * Puts the firm's rating into the ledger, as a whole and by department; the lowest level in any question is a 差评 (C-26),
 * and is verified.
 */
@Component
class RecordEvaluation implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final RatedUnits units;
    private final DepartmentRatings departments;

    RecordEvaluation(CaseSteps steps, Timeline timeline, RatedUnits units, DepartmentRatings departments) {
        this.steps = steps;
        this.timeline = timeline;
        this.units = units;
        this.departments = departments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        Evaluation evaluation = steps.read(execution, Evaluation.class);
        var rating = new Rating(
                evaluation.responsiveness(), evaluation.attitude(), evaluation.usefulness(), evaluation.result());
        file.rate(rating);
        steps.save(file);
        byDepartment(file, evaluation)
                .forEach(it -> departments.add(file.number(), file.round(), it, evaluation.evaluatedOn()));
        execution.setVariable("rectificationNeeded", evaluation.toBeVerified());
        timeline.append(file, Kind.RATED, steps.actor(), rating.negative() ? "差评" : null);
    }

    /** A guidance that one department served alone is that department's (R-FBK-04); others are rated one by one. */
    private List<DepartmentRating> byDepartment(CaseFile file, Evaluation evaluation) {
        List<String> served = file.kind() == CaseKind.GUIDANCE ? units.of(file.number()) : List.of();
        if (served.size() != 1 || !evaluation.departments().isEmpty()) {
            return evaluation.departments();
        }
        return List.of(new DepartmentRating(
                served.get(0),
                evaluation.responsiveness(),
                evaluation.attitude(),
                evaluation.usefulness(),
                evaluation.result()));
    }
}
