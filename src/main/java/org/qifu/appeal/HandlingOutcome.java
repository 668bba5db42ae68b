package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;

/** SOLVED says how; UNSOLVED says why, since it moves the case up (R-ESC-03). */
record HandlingOutcome<D extends Handling>(Class<D> document) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D handling, Submission submission) {
        var findings = new Findings();
        if (handling.solves()) {
            findings.fill("result", handling.result());
        }
        if (handling.givesUp()) {
            findings.fill("reason", handling.reason());
        }
        return findings.list();
    }
}
