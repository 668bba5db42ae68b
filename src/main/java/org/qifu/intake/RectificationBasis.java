package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 问题整改帮扶 is for the four cases that the documents name, so its basis is stated, for it and for nothing else (R-ELI-15). */
@Component
class RectificationBasis implements DocumentRule<Application> {

    private static final String RECTIFICATION = "RECTIFICATION";

    @Override
    public Class<Application> document() {
        return Application.class;
    }

    @Override
    public List<Problem> check(Application application, Submission submission) {
        if (!GuidanceRequest.is(submission)) {
            return List.of();
        }
        boolean rectification = application.serviceTypes().contains(RECTIFICATION);
        boolean stated = application.basis() != null;
        return new Findings()
                .refuse(rectification && !stated, "basis", "请选择问题整改帮扶的适用情形")
                .refuse(!rectification && stated, "basis", "只有问题整改帮扶需要选择适用情形，请清空")
                .list();
    }
}
