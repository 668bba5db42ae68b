package org.qifu.evaluation;

import java.util.List;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Whether a service disturbed production or added a burden is asked of a guidance, and of nothing else (R-SVC-05). */
@Component
class BurdenAsked implements DocumentRule<Evaluation> {

    @Override
    public Class<Evaluation> document() {
        return Evaluation.class;
    }

    @Override
    public List<Problem> check(Evaluation evaluation, Submission submission) {
        CaseFacts facts = submission.runningCase();
        var findings = new Findings();
        if (facts.kind() == CaseKind.GUIDANCE) {
            return findings.choose("disturbed", evaluation.disturbed())
                    .choose("burdened", evaluation.burdened())
                    .list();
        }
        return findings.refuse(evaluation.disturbed() != null, "disturbed", "只有指导服务才需填写")
                .refuse(evaluation.burdened() != null, "burdened", "只有指导服务才需填写")
                .list();
    }
}
