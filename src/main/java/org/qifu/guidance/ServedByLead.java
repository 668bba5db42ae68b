package org.qifu.guidance;

import java.util.List;
import java.util.Set;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** People of the lead department served and sign the opinion (R-FRM-19). */
@Component
class ServedByLead implements DocumentRule<Opinion> {

    private final OwnPeople people;

    ServedByLead(OwnPeople people) {
        this.people = people;
    }

    @Override
    public Class<Opinion> document() {
        return Opinion.class;
    }

    @Override
    public List<Problem> check(Opinion opinion, Submission submission) {
        Set<String> lead = submission
                .runningCase()
                .document("dispatch")
                .map(dispatch -> Set.of(dispatch.path("lead").asText()))
                .orElse(Set.of());
        return people.check(opinion.servedBy(), lead);
    }
}
