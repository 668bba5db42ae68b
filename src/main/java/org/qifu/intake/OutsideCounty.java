package org.qifu.intake;

import java.util.List;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.intake.Eligibility.Hit;
import org.springframework.stereotype.Component;

/** 注册登记地址或实际经营地在本县: one of the two names an area of the county (R-ELI-01, C-39). */
@Component
class OutsideCounty implements EligibilityGround {

    private final RegisterLookup registers;

    OutsideCounty(RegisterLookup registers) {
        this.registers = registers;
    }

    @Override
    public Ground ground() {
        return Ground.NOT_LOCAL;
    }

    @Override
    public List<Hit> hits(Enquiry enquiry) {
        var application = enquiry.application();
        String places = application.premises() == null
                ? application.address()
                : application.address() + "；" + application.premises();
        boolean local = registers.areas(enquiry.day()).stream().anyMatch(places::contains);
        return local ? List.of() : List.of(new Hit(Ground.NOT_LOCAL, "地址（" + places + "）不含任何本县区域名称", false));
    }
}
