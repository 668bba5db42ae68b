package org.qifu.evaluation;

import java.util.List;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Who is rated by itself took part in the case, and is rated once (R-FBK-04, R-FBK-07). */
@Component
class RatedDepartments implements DocumentRule<Evaluation> {

    private final RatedUnits units;

    RatedDepartments(RatedUnits units) {
        this.units = units;
    }

    @Override
    public Class<Evaluation> document() {
        return Evaluation.class;
    }

    @Override
    public List<Problem> check(Evaluation evaluation, Submission submission) {
        List<String> rated =
                evaluation.departments().stream().map(DepartmentRating::unit).toList();
        if (rated.isEmpty()) {
            return List.of();
        }
        CaseFacts facts = submission.runningCase();
        return new Findings()
                .refuse(rated.stream().distinct().count() < rated.size(), "departments", "同一部门只能评价一次")
                .refuse(!units.of(facts.number()).containsAll(rated), "departments", "只能评价参与本件的部门")
                .list();
    }
}
