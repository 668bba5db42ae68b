package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A booking of guidance picks at least one service type (R-INT-06, R-FRM-07); an appeal need not. */
@Component
class BookedServices implements DocumentRule<Application> {

    @Override
    public Class<Application> document() {
        return Application.class;
    }

    @Override
    public List<Problem> check(Application application, Submission submission) {
        var findings = new Findings();
        if (GuidanceRequest.is(submission)) {
            findings.choose("serviceTypes", application.serviceTypes());
        }
        return findings.list();
    }
}
