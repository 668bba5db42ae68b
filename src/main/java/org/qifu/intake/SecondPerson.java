package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A refusal on ground six is confirmed by another person than who reviewed, and turned down with a reason (R-ELI-09). */
@Component
class SecondPerson implements DocumentRule<RefusalConfirmation> {

    @Override
    public Class<RefusalConfirmation> document() {
        return RefusalConfirmation.class;
    }

    @Override
    public List<Problem> check(RefusalConfirmation confirmation, Submission submission) {
        String actor = submission.actor();
        boolean same = actor != null
                && submission
                        .runningCase()
                        .completedBy("review")
                        .filter(actor::equals)
                        .isPresent();
        boolean unexplained = !Boolean.TRUE.equals(confirmation.confirmed()) && confirmation.reason() == null;
        return new Findings()
                .refuse(same, "", "第六项“其他情形”须由第二人复核，您已作过受理审核，请交由同事办理")
                .refuse(unexplained, "reason", "复核不同意的，请填写理由")
                .list();
    }
}
