package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 预约服务类型 are the boxes printed on the form (R-FRM-07). */
@Component
class KnownServiceTypes implements DocumentRule<Application> {

    private final Codes codes;

    KnownServiceTypes(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Application> document() {
        return Application.class;
    }

    @Override
    public List<Problem> check(Application application, Submission submission) {
        boolean known = application.serviceTypes().stream().allMatch(codes::serviceType);
        return new Findings().refuse(!known, "serviceTypes", "请从列表中选择预约服务类型").list();
    }
}
