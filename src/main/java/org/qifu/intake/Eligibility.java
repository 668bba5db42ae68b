package org.qifu.intake;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What the registers say about a booking (000 九): written by the engine, shown to whoever decides. A hit is no refusal.
 *
 * @param eligible whether nothing was hit
 * @param checkedAt time of the check in Asia/Shanghai
 */
public record Eligibility(List<Hit> hits, boolean eligible, LocalDateTime checkedAt) {

    /**
     * One entry that speaks against the booking.
     *
     * @param ground code of {@link Ground}
     * @param evidence what was found, for the officials only
     * @param guarded whether the firm must not learn of it: an inspection that was not announced (C-16)
     */
    public record Hit(Ground ground, String evidence, boolean guarded) {}
}
