package org.qifu.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 评价日期 lies between the answer, or service, and today (R-FRM-28). */
@Component
class EvaluationDay implements DocumentRule<Evaluation> {

    @Override
    public Class<Evaluation> document() {
        return Evaluation.class;
    }

    @Override
    public List<Problem> check(Evaluation evaluation, Submission submission) {
        Instant answeredAt = submission.runningCase().answeredAt();
        LocalDate day = evaluation.evaluatedOn();
        boolean before = answeredAt != null && day.isBefore(LocalDate.ofInstant(answeredAt, Deadlines.ZONE));
        return new Findings()
                .refuse(day.isAfter(submission.day()), "evaluatedOn", "日期不能晚于今天")
                .refuse(before, "evaluatedOn", "日期不能早于服务或答复之日")
                .list();
    }
}
