package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The service was given since the case was taken on, and a visit since the entry was registered (R-FRM-13). */
@Component
class ServiceDay implements DocumentRule<Opinion> {

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        boolean beforeEntry = submission
                .runningCase()
                .writtenAt("arrival")
                .map(entry -> entry.atZone(Deadlines.ZONE).toLocalDate())
                .filter(opinion.servedOn()::isBefore)
                .isPresent();
        return new Findings()
                .done("servedOn", opinion.servedOn(), submission)
                .refuse(beforeEntry, "servedOn", "服务时间不能早于入企登记的日期")
                .list();
    }
}
