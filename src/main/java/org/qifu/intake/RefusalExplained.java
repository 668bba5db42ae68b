package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A refusal has one of the named grounds, its reason and a way on; "nobody is responsible" is none (R-INT-22). */
@Component
class RefusalExplained implements DocumentRule<Acceptance> {

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        if (acceptance.accepted()) {
            return List.of();
        }
        return new Findings()
                .choose("refusalGround", acceptance.refusalGround())
                .fill("reason", acceptance.reason())
                .fill("referral", acceptance.referral())
                .list();
    }
}
