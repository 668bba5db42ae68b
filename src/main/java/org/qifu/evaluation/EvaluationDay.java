package org.qifu.evaluation;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 评价日期 is not in the future (R-FRM-28). */
@Component
class EvaluationDay implements DocumentRule<Evaluation> {

    @Override
    public Class<Evaluation> document() {
        return Evaluation.class;
    }

    @Override
    public List<Problem> check(Evaluation evaluation, Submission submission) {
        return new Findings()
                .refuse(evaluation.evaluatedOn().isAfter(submission.day()), "evaluatedOn", "日期不能晚于今天")
                .list();
    }
}
