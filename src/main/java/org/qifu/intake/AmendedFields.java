package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A change says what is to be different, a withdrawal does not (R-TIM-12, R-INT-11). */
@Component
class AmendedFields implements DocumentRule<Amendment> {

    @Override
    public Class<Amendment> document() {
        return Amendment.class;
    }

    @Override
    public List<Problem> check(Amendment amendment, Submission submission) {
        boolean changes = !amendment.serviceTypes().isEmpty()
                || amendment.need() != null
                || amendment.wishedAt() != null
                || amendment.method() != null;
        boolean withdrawal = amendment.kind() == Amendment.Kind.WITHDRAW;
        return new Findings()
                .refuse(!withdrawal && !changes, "", "请至少填写一项要变更的内容：服务类型、需求、服务时间或者服务方式")
                .refuse(withdrawal && changes, "", "撤回申请的，请清空要变更的服务类型、需求、服务时间和服务方式")
                .list();
    }
}
