package org.qifu.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which numbers are bad news. */
final class Tones {

    private static final Set<Figure> BAD = Set.of(
            Figures.LATE,
            Figures.LATE_OF_UNIT,
            Figures.MISSED,
            Figures.MISSED_OPEN,
            Figures.LISTED_LATE,
            Figures.ORDERS_LATE,
            Figures.PARTS_LATE,
            Figures.NEGATIVE,
            Figures.UNIT_NEGATIVE);

    private static final Set<Figure> NEAR =
            Set.of(Figures.DUE_TODAY, Figures.WARNING, Figures.DUE_TODAY_OF_UNIT, Figures.WARNING_OF_UNIT);

    private Tones() {}

    /** With one decimal, rounded down so that a share that was not reached is never shown as reached; null of nothing. */
    static @Nullable Double percent(long part, long whole) {
        return whole == 0 ? null : Math.floorDiv(part * 1000, whole) / 10.0;
    }

    /**
     * {@code late}, {@code warn}, {@code good} or null.
     *
     * @param group of a revisit it says which share is required (R-REV-10)
     */
    static @Nullable String of(Figure figure, @Nullable String group, long count, @Nullable Double percent) {
        if (figure.equals(Figures.REVISIT_DONE) && group != null && percent != null) {
            return percent < (group.endsWith("/MANDATORY") ? 100 : 20) ? "late" : "good";
        }
        if (figure.equals(Figures.KEPT) && percent != null) {
            return percent < 100 ? null : "good";
        }
        if (count == 0) {
            return null;
        }
        return BAD.contains(figure) ? "late" : NEAR.contains(figure) ? "warn" : null;
    }
}
