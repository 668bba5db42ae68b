package org.qifu.revisit;

import java.util.List;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/**
 * An enterprise that was reached has said whether the problem is solved and whether it is satisfied; of a guidance it is
 * also recorded how it was asked and who was spoken to (R-REV-08).
 */
@Component
class RevisitRecord implements DocumentRule<Revisit> {

    @Override
    public Class<Revisit> document() {
        return Revisit.class;
    }

    @Override
    public List<Problem> check(Revisit revisit, Submission submission) {
        var findings =
                new Findings().refuse(revisit.contactedOn().isAfter(submission.day()), "contactedOn", "日期不能晚于今天");
        boolean ofGuidance = submission.runningCase().kind() == CaseKind.GUIDANCE;
        if (ofGuidance) {
            findings.choose("way", revisit.way());
        }
        if (ofGuidance && revisit.reached()) {
            findings.fill("spokenTo", revisit.spokenTo());
        }
        if (revisit.reached()) {
            findings.choose("solved", revisit.solved()).choose("satisfied", revisit.satisfied());
        }
        return findings.list();
    }
}
