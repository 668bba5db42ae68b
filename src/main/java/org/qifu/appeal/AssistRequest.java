package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Help is asked of at least one known unit, with words (R-ESC-02). */
@Component
class AssistRequest implements DocumentRule<Agency> {

    private final Codes codes;

    AssistRequest(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Agency> document() {
        return Agency.class;
    }

    @Override
    public List<Problem> check(Agency agency, Submission submission) {
        if (agency.outcome() != Agency.Outcome.ASSIST) {
            return List.of();
        }
        String station = submission.runningCase().station();
        boolean known = agency.assistants().stream().allMatch(unit -> codes.assistant(station, unit));
        return new Findings()
                .choose("assistants", agency.assistants())
                .refuse(!known, "assistants", "请从列表中选择协办单位")
                .fill("assistRequest", agency.assistRequest())
                .list();
    }
}
