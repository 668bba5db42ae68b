package org.qifu.intake;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.enterprise.Inspection;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.intake.Eligibility.Hit;
import org.springframework.stereotype.Component;

/**
 * 即将或正在实施行政检查的: keeps visits away from the preview, or the start if there was none, until the result is entered
 * (R-ELI-06, C-16). Advice without a visit stays open. What the firm was not told of is guarded.
 */
@Component
class InspectionUnderWay implements EligibilityGround {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final RegisterLookup registers;
    private final EligibilitySettings settings;

    InspectionUnderWay(RegisterLookup registers, EligibilitySettings settings) {
        this.registers = registers;
        this.settings = settings;
    }

    @Override
    public Ground ground() {
        return Ground.G3;
    }

    @Override
    public List<Hit> hits(Enquiry enquiry) {
        if (!enquiry.visit()) {
            return List.of();
        }
        return registers.inspections(enquiry.number(), enquiry.at()).stream()
                .filter(inspection -> inside(inspection, enquiry))
                .map(inspection -> new Hit(Ground.G3, evidence(inspection), !inspection.announced()))
                .toList();
    }

    private boolean inside(Inspection inspection, Enquiry enquiry) {
        return switch (settings.inspectionScope()) {
            case MATTER -> inspection.matters().stream().anyMatch(enquiry::about);
            case BODY ->
                enquiry.bodies().isEmpty()
                        || enquiry.bodies().stream()
                                .anyMatch(body -> inspection.body().contains(body));
            case ENTERPRISE -> true;
        };
    }

    private static String evidence(Inspection inspection) {
        return inspection.body() + "行政检查（" + inspection.task() + "）" + said("预告", inspection.previewedAt())
                + said("开始", inspection.startedAt()) + "，结果尚未录入";
    }

    private static String said(String what, @Nullable LocalDateTime at) {
        return at == null ? "" : "，" + MINUTE.format(at) + what;
    }
}
