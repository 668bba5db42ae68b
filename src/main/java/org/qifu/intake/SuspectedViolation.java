package org.qifu.intake;

import java.util.List;
import org.qifu.enterprise.Flag.Kind;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.intake.Eligibility.Hit;
import org.springframework.stereotype.Component;

/** 涉嫌违法违规需要进行立案调查的: a body says so and has not taken it back (R-ELI-04). */
@Component
class SuspectedViolation implements EligibilityGround {

    private final RegisterLookup registers;

    SuspectedViolation(RegisterLookup registers) {
        this.registers = registers;
    }

    @Override
    public Ground ground() {
        return Ground.G1;
    }

    @Override
    public List<Hit> hits(Enquiry enquiry) {
        return registers.flags(enquiry.number(), enquiry.day()).stream()
                .filter(flag -> flag.kind() == Kind.SUSPECTED)
                .map(flag -> new Hit(
                        Ground.G1,
                        flag.body() + "自" + flag.since() + "起认为" + flag.kind().label(),
                        false))
                .toList();
    }
}
