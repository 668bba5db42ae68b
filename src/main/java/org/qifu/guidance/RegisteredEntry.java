package org.qifu.guidance;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The entry into a firm is registered by the code of this service, or by hand with a reason (R-SVC-19, R-ARC-08). */
@Component
class RegisteredEntry implements DocumentRule<Arrival> {

    @Override
    public Class<Arrival> document() {
        return Arrival.class;
    }

    @Override
    public List<Problem> check(Arrival arrival, Submission submission) {
        if (arrival.way() == Arrival.Way.MANUAL) {
            return new Findings()
                    .refuse(arrival.reason() == null, "reason", "不能扫码的，请填写原因")
                    .list();
        }
        String code = arrival.code();
        boolean right =
                code != null && code.equalsIgnoreCase(submission.runningCase().serviceCode());
        return new Findings()
                .refuse(!right, "code", "与本次服务的服务码不符，请重新扫码；不能扫码的改为人工登记并填写原因")
                .list();
    }
}
