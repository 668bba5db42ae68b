package org.qifu.dispatch;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Guidance without a visit needs the consent of the firm (R-SVC-03, C-21). */
@Component
class ConsentedContact implements DocumentRule<Dispatch> {

    @Override
    public Class<Dispatch> document() {
        return Dispatch.class;
    }

    @Override
    public List<Problem> check(Dispatch dispatch, Submission submission) {
        boolean consented = dispatch.method() == Method.ONSITE || dispatch.consent();
        return new Findings()
                .refuse(!consented, "consent", "不上门的服务方式须经企业同意，请征得同意后勾选")
                .list();
    }
}
