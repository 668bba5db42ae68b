package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 社区吹哨、部门报到: a case from an enterprise community names the departments called (R-INT-19). */
@Component
class CommunityReport implements DocumentRule<Acceptance> {

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        boolean called = "COMMUNITY".equals(submission.runningCase().channel());
        var findings = new Findings();
        if (called && acceptance.accepted()) {
            findings.choose("assistants", acceptance.assistants());
        }
        return findings.list();
    }
}
