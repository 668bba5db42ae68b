package org.qifu.dispatch;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The commitment has gone out, and on paper there is proof of it (R-COM-01). */
@Component
class CommitmentSent implements DocumentRule<Commitment> {

    @Override
    public Class<Commitment> document() {
        return Commitment.class;
    }

    @Override
    public List<Problem> check(Commitment commitment, Submission submission) {
        boolean unproven = commitment.form() == Commitment.Form.PAPER && commitment.evidence() == null;
        return new Findings()
                .done("sentOn", commitment.sentOn(), submission)
                .refuse(unproven, "evidence", "书面通知的，请填写挂号信号码或者签收人")
                .list();
    }
}
