package org.qifu.dispatch;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Who stops a service shows the firm the way on (R-ELI-11, C-19). */
@Component
class StopReferred implements DocumentRule<VisitDecision> {

    @Override
    public Class<VisitDecision> document() {
        return VisitDecision.class;
    }

    @Override
    public List<Problem> check(VisitDecision decision, Submission submission) {
        boolean lost = decision.decision() == VisitDecision.Decision.STOP && decision.referral() == null;
        return new Findings()
                .refuse(lost, "referral", "终止服务的，请填写指引：企业可以去哪里、找谁办理")
                .list();
    }
}
