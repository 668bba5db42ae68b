package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The refusal has reached the firm, and on paper there is proof of it (R-ELI-10). */
@Component
class RefusalDelivered implements DocumentRule<RefusalNotice> {

    @Override
    public Class<RefusalNotice> document() {
        return RefusalNotice.class;
    }

    @Override
    public List<Problem> check(RefusalNotice notice, Submission submission) {
        boolean unproven = notice.form() == RefusalNotice.Form.PAPER && notice.evidence() == null;
        return new Findings()
                .done("deliveredOn", notice.deliveredOn(), submission)
                .refuse(unproven, "evidence", "书面送达的，请填写挂号信号码或者签收人")
                .list();
    }
}
