package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A penalty that was revoked, remade or waived is accounted for in writing (R-REV-06, R-FRM-32), by the body that decided (C-53). */
@Component
class PenaltyAccount implements DocumentRule<Tracking> {

    @Override
    public Class<Tracking> document() {
        return Tracking.class;
    }

    @Override
    public List<Problem> check(Tracking tracking, Submission submission) {
        boolean changed = tracking.penalty() != Tracking.Penalty.NONE;
        return new Findings()
                .refuse(changed && tracking.decidedBy() == null, "decidedBy", "请填写作出决定的行政执法机关")
                .refuse(changed && tracking.account() == null, "account", "撤销、重新作出或者不予处罚的，请书面说明具体情况")
                .list();
    }
}
