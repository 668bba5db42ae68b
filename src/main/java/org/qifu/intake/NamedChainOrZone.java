package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.ProblemList;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** 链上 names its chain, 块上 its zone (R-LST-05). */
@Component
class NamedChainOrZone implements DocumentRule<Acceptance> {

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        if (!acceptance.accepted()) {
            return List.of();
        }
        var findings = new Findings();
        if (acceptance.list() == ProblemList.CHAIN) {
            findings.fill("chain", acceptance.chain());
        }
        if (acceptance.list() == ProblemList.BLOCK) {
            findings.fill("zone", acceptance.zone());
        }
        return findings.list();
    }
}
