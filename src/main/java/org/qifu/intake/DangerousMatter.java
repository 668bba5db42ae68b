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
    public List<Hit> hits(Booking booking) {
        return registers.dangers(booking.day()).stream()
                .filter(danger -> matches(danger, booking))
                .map(danger -> new Hit(Ground.G5, evidence(danger), false))
                .toList();
    }

    private static boolean matches(Danger danger, Booking booking) {
        return switch (danger.category()) {
            case INDUSTRY -> booking.application().applicant().contains(danger.subject());
            case FIRM -> danger.subject().equals(booking.number());
            case MATTER -> booking.about(danger.subject());
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
