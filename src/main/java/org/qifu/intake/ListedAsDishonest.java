package org.qifu.intake;

import java.util.List;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.intake.Eligibility.Hit;
import org.springframework.stereotype.Component;

/** 被列入严重违法失信名单的, while the entry is in force (R-ELI-05). */
@Component
class ListedAsDishonest implements EligibilityGround {

    private final RegisterLookup registers;

    ListedAsDishonest(RegisterLookup registers) {
        this.registers = registers;
    }

    @Override
    public Ground ground() {
        return Ground.G2;
    }

    @Override
    public List<Hit> hits(Enquiry enquiry) {
        return registers.listings(enquiry.number(), enquiry.day()).stream()
                .map(entry -> new Hit(Ground.G2, entry.name() + "自" + entry.since() + "起列入严重违法失信名单", false))
                .toList();
    }
}
