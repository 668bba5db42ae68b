package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** What the province must solve names the responsible department (R-ESC-14). */
@Component
class ProvincialMatter implements DocumentRule<County> {

    @Override
    public Class<County> document() {
        return County.class;
    }

    @Override
    public List<Problem> check(County county, Submission submission) {
        var findings = new Findings();
        if (county.provincial()) {
            findings.fill("provincialNote", county.provincialNote());
        }
        return findings.list();
    }
}
