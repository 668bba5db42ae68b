package org.qifu.intake;

import java.time.LocalDateTime;
import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** What the firm wants instead can be had: known types (R-FRM-07) and method (R-SVC-01), a time to come (R-TIM-12). */
@Component
class AmendedValues implements DocumentRule<Amendment> {

    private final Codes codes;

    AmendedValues(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Amendment> document() {
        return Amendment.class;
    }

    @Override
    public List<Problem> check(Amendment amendment, Submission submission) {
        LocalDateTime wished = amendment.wishedAt();
        String method = amendment.method();
        boolean known = amendment.serviceTypes().stream().allMatch(codes::serviceType);
        return new Findings()
                .refuse(!known, "serviceTypes", "请从列表中选择预约服务类型")
                .refuse(method != null && !codes.serviceMethod(method), "method", "请从列表中选择服务方式")
                .refuse(wished != null && !wished.isAfter(submission.time()), "wishedAt", "请填写今后的时间")
                .list();
    }
}
