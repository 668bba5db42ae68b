package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 申请日期 is not in the future (R-FRM-11). */
@Component
class ApplicationDay implements DocumentRule<Application> {

    @Override
    public Class<Application> document() {
        return Application.class;
    }

    @Override
    public List<Problem> check(Application application, Submission submission) {
        return new Findings()
                .refuse(application.appliedOn().isAfter(submission.day()), "appliedOn", "日期不能晚于今天")
                .list();
    }
}
