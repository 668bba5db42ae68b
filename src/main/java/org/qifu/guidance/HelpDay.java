package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The help that followed was given, not planned (R-SVC-10). */
@Component
class HelpDay implements DocumentRule<FollowUp> {

    @Override
    public Class<FollowUp> document() {
        return FollowUp.class;
    }

    @Override
    public List<Problem> check(FollowUp followUp, Submission submission) {
        return new Findings().done("helpedOn", followUp.helpedOn(), submission).list();
    }
}
