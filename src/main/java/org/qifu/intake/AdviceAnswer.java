package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** General advice is answered at the desk (R-INT-25); everything else is answered only after it was handled. */
@Component
class AdviceAnswer implements DocumentRule<Acceptance> {

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        if (acceptance.accepted() && acceptance.appealClass() == AppealClass.ADVICE) {
            return new Findings().fill("answer", acceptance.answer()).list();
        }
        return new Findings()
                .refuse(acceptance.answer() != null, "answer", "只有咨询可以在受理时答复，请清空")
                .list();
    }
}
