package org.qifu.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.qifu.intake.Application;
import org.qifu.intake.Application.ApplicantKind;
import org.qifu.intake.Application.Basis;
import org.qifu.intake.Application.Channel;
import org.springframework.stereotype.Component;

/** Reads 申请表 off the page. What is not typed there: the day, and the entrance by which the person came (R-INT-01). */
@Component
class ApplicationForm {

    private static final String RECTIFICATION = "RECTIFICATION";

    /** The platforms that lead here under their own name. */
    private static final Set<String> PLATFORMS = Set.of("ZWFW", "ZLB", "GGFL");

    private final Clock clock;

    ApplicationForm(Clock clock) {
        this.clock = clock;
    }

    /** The application as typed; what is missing in it is empty, so that the constraints can name it. */
    Application read(Entrance entrance, Filled form) {
        List<String> types = form.all("serviceTypes").stream().distinct().toList();
        return new Application(
                text(form, "applicant"),
                applicantKind(entrance, form),
                text(form, "creditCode").toUpperCase(Locale.ROOT),
                text(form, "address"),
                form.value("premises"),
                text(form, "contactName"),
                text(form, "contactPhone"),
                form.value("contactEmail"),
                types,
                // Without scripts the question is on the page whether or not it is asked.
                types.contains(RECTIFICATION) ? basis(form) : null,
                text(form, "need"),
                form.value("remarks"),
                text(form, "appliedBy"),
                today(),
                channel(form),
                null,
                text(form, "station"),
                form.has("urgent", "true"),
                form.has("truthful", "true"));
    }

    /** Today in Asia/Shanghai, the day of the application. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
    }

    private static Channel channel(Filled form) {
        String named = form.typed("channel");
        return PLATFORMS.contains(named) ? Channel.valueOf(named) : Channel.ONLINE;
    }

    /** Null when none is chosen, which the constraints of the record then say. */
    @SuppressWarnings("NullAway")
    private static ApplicantKind applicantKind(Entrance entrance, Filled form) {
        Map<String, String> allowed = entrance.applicantKinds();
        return Stream.of(ApplicantKind.values())
                .filter(kind -> allowed.containsKey(kind.name()) && form.has("applicantKind", kind.name()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Basis basis(Filled form) {
        return Stream.of(Basis.values())
                .filter(basis -> form.has("basis", basis.name()))
                .findFirst()
                .orElse(null);
    }

    private static String text(Filled form, String name) {
        String value = form.value(name);
        return value == null ? "" : value;
    }
}
