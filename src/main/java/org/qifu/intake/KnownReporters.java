package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The departments called exist and can be given a task (R-INT-19). */
@Component
class KnownReporters implements DocumentRule<Acceptance> {

    private final Codes codes;

    KnownReporters(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        String station = submission.runningCase().station();
        boolean known = acceptance.assistants().stream().allMatch(unit -> codes.assistant(station, unit));
        return new Findings().refuse(!known, "assistants", "请从列表中选择部门").list();
    }
}
