package org.qifu.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.qifu.deadline.Deadlines;
import org.qifu.intake.Eligibility.Hit;
import org.springframework.stereotype.Component;

/** Asks every ground whether it speaks against a booking of guidance, when it comes in and again before a visit (R-ELI-03). */
@Component
public class EligibilityCheck {

    private final List<EligibilityGround> grounds;

    EligibilityCheck(List<EligibilityGround> grounds) {
        this.grounds = grounds.stream()
                .sorted(Comparator.comparing(EligibilityGround::ground))
                .toList();
    }

    /**
     * All hits at once, while nobody knows who would go.
     *
     * @param visit whether somebody goes to the firm; advice without a visit stays open during an inspection (C-16)
     */
    public Eligibility check(Application application, boolean visit, Instant at) {
        return check(application, visit, at, Set.of());
    }

    /**
     * All hits at once.
     *
     * @param bodies names of the departments that would go
     */
    public Eligibility check(Application application, boolean visit, Instant at, Set<String> bodies) {
        var enquiry = new Enquiry(application, visit, at, bodies);
        List<Hit> hits = grounds.stream()
                .flatMap(ground -> ground.hits(enquiry).stream())
                .toList();
        return new Eligibility(hits, hits.isEmpty(), LocalDateTime.ofInstant(at, Deadlines.ZONE));
    }
}
