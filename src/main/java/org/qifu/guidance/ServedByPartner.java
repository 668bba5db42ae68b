package org.qifu.guidance;

import java.util.List;
import java.util.Set;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** People of the cooperating department served and sign for its part (R-FRM-19, R-DSP-04). */
@Component
class ServedByPartner implements DocumentRule<Contribution> {

    private final OwnPeople people;

    ServedByPartner(OwnPeople people) {
        this.people = people;
    }

    @Override
    public Class<Contribution> document() {
        return Contribution.class;
    }

    @Override
    public List<Problem> check(Contribution contribution, Submission submission) {
        return people.check(
                contribution.servedBy(), Set.of(submission.runningCase().part()));
    }
}
