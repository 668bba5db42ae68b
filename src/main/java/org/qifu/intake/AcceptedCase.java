package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Who accepts names the class (R-TIM-17), the problem list (R-LST-01) and the board. */
@Component
class AcceptedCase implements DocumentRule<Acceptance> {

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        if (!acceptance.accepted()) {
            return List.of();
        }
        return new Findings()
                .choose("appealClass", acceptance.appealClass())
                .choose("list", acceptance.list())
                .choose("board", acceptance.board())
                .list();
    }
}
