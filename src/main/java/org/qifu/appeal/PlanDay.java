package org.qifu.appeal;

import java.time.LocalDate;
import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.PlanLimit;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;

/** A plan ends between today and 30 working days from today (R-ESC-08, R-TIM-04). */
record PlanDay<D extends Planning>(Class<D> document, PlanLimit limit) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D handling, Submission submission) {
        LocalDate due = handling.planDueOn();
        if (!handling.plans() || due == null) {
            return List.of();
        }
        LocalDate latest = limit.latest(submission.at());
        return new Findings()
                .refuse(due.isBefore(submission.day()), "planDueOn", "日期不能早于今天")
                .refuse(due.isAfter(latest), "planDueOn", "请在30个工作日内办结，最晚" + latest)
                .list();
    }
}
