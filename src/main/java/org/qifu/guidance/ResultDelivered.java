package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The result has reached the firm, not before the service (R-SVC-12). */
@Component
class ResultDelivered implements DocumentRule<Opinion> {

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        return new Findings()
                .refuse(opinion.deliveredOn().isAfter(submission.day()), "deliveredOn", "日期不能晚于今天")
                .refuse(opinion.deliveredOn().isBefore(opinion.servedOn()), "deliveredOn", "送达日期不能早于服务时间")
                .list();
    }
}
