package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;

/** A case is solved with a result, or has a plan with its owner and its day (R-ESC-08). */
record SolvedOrPlanned<D extends Planning>(Class<D> document) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D handling, Submission submission) {
        var findings = new Findings();
        if (handling.solves()) {
            findings.fill("result", handling.result());
        }
        if (handling.plans()) {
            findings.fill("plan", handling.plan())
                    .fill("planOwner", handling.planOwner())
                    .fill("planDueOn", handling.planDueOn());
        }
        return findings.list();
    }
}
