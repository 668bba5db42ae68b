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
     * What the firm is told of these grounds: one that only guarded entries speak for is told as the sixth, whose words
     * give nothing away (C-16), and each is told once.
     *
     * @param grounds codes of {@link Ground} that the officials decided on
     */
    public List<Ground> told(List<String> grounds) {
        return grounds.stream()
                .map(Ground::valueOf)
                .map(ground -> secret(ground) ? Ground.G6 : ground)
                .distinct()
                .toList();
    }

    private boolean secret(Ground ground) {
        List<Hit> found = hits.stream().filter(hit -> hit.ground() == ground).toList();
        return !found.isEmpty() && found.stream().allMatch(Hit::guarded);
    }

    /**
     * One entry that speaks against the booking.
     *
     * @param ground code of {@link Ground}
     * @param evidence what was found, for the officials only
     * @param guarded whether the firm must not learn of it: an inspection that was not announced (C-16)
     */
    public record Hit(Ground ground, String evidence, boolean guarded) {}
}
