package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The means used are recorded, one at least (R-SVC-17). */
@Component
class MeansUsed implements DocumentRule<Opinion> {

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        return new Findings().choose("means", opinion.means()).list();
    }
}
