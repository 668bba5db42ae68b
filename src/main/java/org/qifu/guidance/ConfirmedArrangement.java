package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Method and time are confirmed once more (R-COM-05): a known method, and a visit that is still to come. */
@Component
class ConfirmedArrangement implements DocumentRule<Confirmation> {

    private final Codes codes;

    ConfirmedArrangement(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Confirmation> document() {
        return Confirmation.class;
    }

    @Override
    public List<Problem> check(Confirmation confirmation, Submission submission) {
        boolean past = "ONSITE".equals(confirmation.method())
                && confirmation.serviceAt().isBefore(submission.time());
        return new Findings()
                .refuse(!codes.serviceMethod(confirmation.method()), "method", "请从列表中选择服务方式")
                .refuse(past, "serviceAt", "请填写今后的上门时间")
                .list();
    }
}
