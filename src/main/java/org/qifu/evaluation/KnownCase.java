package org.qifu.evaluation;

import java.util.List;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A complaint is about a case that exists (R-FBK-05). */
@Component
class KnownCase implements DocumentRule<Complaint> {

    private final CaseFiles files;

    KnownCase(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Class<Complaint> document() {
        return Complaint.class;
    }

    @Override
    public List<Problem> check(Complaint complaint, Submission submission) {
        return new Findings()
                .refuse(files.find(complaint.caseNumber()).isEmpty(), "caseNumber", "没有这个编号的办件，请核对后重新填写")
                .list();
    }
}
