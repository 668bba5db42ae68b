package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A consultation sets a limit that is not over yet (R-DSP-24). */
@Component
class ConsultationDay implements DocumentRule<Confer> {

    @Override
    public Class<Confer> document() {
        return Confer.class;
    }

    @Override
    public List<Problem> check(Confer confer, Submission submission) {
        return new Findings()
                .refuse(confer.dueOn().isBefore(submission.day()), "dueOn", "日期不能早于今天")
                .list();
    }
}
