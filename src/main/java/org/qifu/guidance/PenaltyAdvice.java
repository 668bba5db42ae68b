package org.qifu.guidance;

import java.util.Optional;

/** What the system advises about a penalty; to decide is for the body that imposed it (R-REV-07, C-53). */
public final class PenaltyAdvice {

    private static final String WAIVE = "轻微违法且已及时改正的，依法不予处罚：建议提请作出处罚决定的机关研究，由其决定。";

    private PenaltyAdvice() {}

    /** The advice for the timeline, in Chinese; empty when there is none, or when it was followed. */
    public static Optional<String> of(Tracking tracking) {
        boolean due = tracking.minor() && tracking.corrected() && tracking.penalty() == Tracking.Penalty.NONE;
        return due ? Optional.of(WAIVE) : Optional.empty();
    }
}
