package org.qifu.intake;

import java.util.List;
import org.qifu.enterprise.Danger;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.intake.Eligibility.Hit;
import org.springframework.stereotype.Component;

/** 危险性高、专业性强的特定对象和特定事项: what the maintained list names, and nothing else (R-ELI-08, C-17). */
@Component
class DangerousMatter implements EligibilityGround {

    private final RegisterLookup registers;

    DangerousMatter(RegisterLookup registers) {
        this.registers = registers;
    }

    @Override
    public Ground ground() {
        return Ground.G5;
    }

    @Override
    public List<Hit> hits(Enquiry enquiry) {
        return registers.dangers(enquiry.day()).stream()
                .filter(danger -> matches(danger, enquiry))
                .map(danger -> new Hit(Ground.G5, evidence(danger), false))
                .toList();
    }

    private static boolean matches(Danger danger, Enquiry enquiry) {
        return switch (danger.category()) {
            case INDUSTRY -> enquiry.application().applicant().contains(danger.subject());
            case FIRM -> danger.subject().equals(enquiry.number());
            case MATTER -> enquiry.about(danger.subject());
        };
    }

    private static String evidence(Danger danger) {
        String kind = switch (danger.category()) {
            case INDUSTRY -> "行业“";
            case FIRM -> "对象“";
            case MATTER -> "事项“";
        };
        String basis = danger.basis() == null ? "" : "，依据：" + danger.basis();
        return kind + danger.subject() + "”在特定对象和特定事项清单内" + basis;
    }
}
