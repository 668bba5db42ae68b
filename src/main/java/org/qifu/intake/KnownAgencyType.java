package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 代办 is of a known kind (R-DSP-19). */
@Component
class KnownAgencyType implements DocumentRule<Acceptance> {

    private final Codes codes;

    KnownAgencyType(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        String type = acceptance.agencyType();
        boolean known = type == null || codes.agencyType(type);
        return new Findings().refuse(!known, "agencyType", "请从列表中选择代办类型").list();
    }
}
