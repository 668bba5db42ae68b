package org.qifu.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One figure, defined once for dashboard, list, ledger and interface.
 *
 * @param key in addresses
 * @param name in Chinese
 * @param formula 口径: what is counted, in words
 * @param clause 依据: the clause that asks for it
 * @param base condition that figures of one panel share, so that one pass counts them all
 * @param only what narrows it to this figure; empty when nothing does
 * @param period what the days asked for mean
 * @param average what is averaged over the lines; null when they are counted
 */
record Figure(
        String key,
        String name,
        String formula,
        String clause,
        Subject subject,
        String base,
        String only,
        Period period,
        @Nullable String average) {

    /** A part of what this figure counts. */
    Figure part(String newKey, String newName, String newFormula, String condition) {
        return new Figure(newKey, newName, newFormula, clause, subject, base, condition, period, null);
    }

    /** The average of a number over the lines of this figure. */
    Figure average(String newKey, String newName, String newFormula, String number) {
        String counted = (only.isEmpty() ? "" : only + " and ") + number + " is not null";
        return new Figure(newKey, newName, newFormula, clause, subject, base, counted, period, number);
    }

    /** The same asked for by another clause, or counted for other lines. */
    Figure of(Subject other, String newKey, String newName, String newFormula) {
        return new Figure(newKey, newName, newFormula, clause, other, base, only, period, average);
    }

    String condition() {
        return only.isEmpty() ? base : base + " and " + only;
    }

    /** Figures of one source are counted in one pass. */
    Source source() {
        return new Source(subject, base, period);
    }

    /** Whence lines come. */
    record Source(Subject subject, String base, Period period) {}

    /**
     * The column that a period is about.
     *
     * @param at column or expression; null when the state of now is counted and no period asked
     */
    record Period(@Nullable String at, Kind kind) {

        static final Period NOW = new Period(null, Kind.NONE);

        static Period of(String at) {
            return new Period(at, Kind.TIME);
        }

        /** What the column holds. */
        enum Kind {
            NONE,
            TIME,
            DAY,
            MONTH
        }
    }
}
