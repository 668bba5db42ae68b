package org.qifu.guidance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The head who approves further supervision is not one of those who served (R-SVC-15, C-47). */
@Component
class OtherHead implements DocumentRule<HeadDecision> {

    @Override
    public Class<HeadDecision> document() {
        return HeadDecision.class;
    }

    @Override
    public List<Problem> check(HeadDecision decision, Submission submission) {
        String actor = submission.actor();
        CaseFacts facts = submission.runningCase();
        boolean served = actor != null
                && (facts.completedBy("serve").filter(actor::equals).isPresent()
                        || facts.document("opinion")
                                .filter(it -> names(it, actor))
                                .isPresent());
        return new Findings()
                .refuse(served, "", "进一步监管须由部门负责人批准，参加服务的人员不能自行批准，请交由负责人办理")
                .list();
    }

    private static boolean names(JsonNode opinion, String actor) {
        for (JsonNode person : opinion.path("servedBy")) {
            if (person.asText().equals(actor)) {
                return true;
            }
        }
        return false;
    }
}
