package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A firm is entered once; who entered it again says why (R-SVC-06). */
@Component
class SecondVisitExplained implements DocumentRule<Opinion> {

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        boolean again = submission.runningCase().versions("arrival") > 1;
        return new Findings()
                .refuse(again && opinion.again() == null, "again", "同一办件再次入企的，请填写原因")
                .list();
    }
}
