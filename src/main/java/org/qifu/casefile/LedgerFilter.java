package org.qifu.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the ledger are wanted; null asks nothing.
 *
 * @param station code of the station in charge
 * @param from first day of acceptance, or of registration while a case is not accepted, in Asia/Shanghai
 * @param to last such day
 * @param appealClass {@code ADVICE}, {@code SIMPLE}, {@code COMPLEX} or {@code COMPLAINT}
 * @param list {@code POINT}, {@code CHAIN} or {@code BLOCK}: one of the three problem lists (R-LST-02)
 * @param state all cases, those still open, or those late
 * @param provincial only what the province must solve (R-ESC-14)
 */
public record LedgerFilter(
        @Nullable String station,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable AppealClass appealClass,
        @Nullable ProblemList list,
        State state,
        boolean provincial) {

    /** How far a case is. */
    public enum State {
        /** Every case. */
        ALL,
        /** Not archived. */
        OPEN,
        /** Answered after its limit, or not answered and past it. */
        LATE
    }
}
