package org.qifu.intake;

import java.util.List;
import org.qifu.enterprise.Flag.Kind;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.intake.Eligibility.Hit;
import org.springframework.stereotype.Component;

/** 正被行政执法机关立案调查或线索核查的: open ones only, a past penalty is no ground (R-ELI-07, R-ELI-14, C-18). */
@Component
class OpenInvestigation implements EligibilityGround {

    private final RegisterLookup registers;

    OpenInvestigation(RegisterLookup registers) {
        this.registers = registers;
    }

    @Override
    public Ground ground() {
        return Ground.G4;
    }

    @Override
    public List<Hit> hits(Enquiry enquiry) {
        return registers.flags(enquiry.number(), enquiry.day()).stream()
                .filter(flag -> flag.kind() != Kind.SUSPECTED)
                .map(flag -> new Hit(
                        Ground.G4,
                        flag.body() + "自" + flag.since() + "起" + flag.kind().label(),
                        false))
                .toList();
    }
}
