package org.qifu.dispatch;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** After a visit was decided against, the firm is advised without one (C-19, C-16). */
@Component
class AdviceInstead implements DocumentRule<Dispatch> {

    @Override
    public Class<Dispatch> document() {
        return Dispatch.class;
    }

    @Override
    public List<Problem> check(Dispatch dispatch, Submission submission) {
        boolean advised = submission
                .runningCase()
                .document("visitDecision")
                .filter(decision -> "ADVICE".equals(decision.path("decision").asText()))
                .isPresent();
        return new Findings()
                .refuse(advised && dispatch.method() == Method.ONSITE, "method", "上门前复查已决定改为不上门指导，请选择其他服务方式")
                .list();
    }
}
