package org.qifu.guidance;

import java.time.LocalDate;
import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Help that is to follow has an owner and a day (R-SVC-10). */
@Component
class FollowUpPlanned implements DocumentRule<Opinion> {

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        String owner = opinion.followUpOwner();
        LocalDate day = opinion.followUpOn();
        if (!Boolean.TRUE.equals(opinion.followUp())) {
            return new Findings()
                    .refuse(owner != null, "followUpOwner", "不需要跟进帮扶的，请清空")
                    .refuse(day != null, "followUpOn", "不需要跟进帮扶的，请清空")
                    .list();
        }
        return new Findings()
                .refuse(owner == null, "followUpOwner", "请填写跟进帮扶的负责人")
                .refuse(day == null, "followUpOn", "请填写跟进帮扶的日期")
                .refuse(day != null && day.isBefore(submission.day()), "followUpOn", "日期不能早于今天")
                .list();
    }
}
