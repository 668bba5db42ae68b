package org.qifu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/**
 * Tasks of one flow that began in a period.
 *
 * @param process key of the process
 * @param from first day, of Asia/Shanghai
 * @param to last day
 * @param station code of a station, or null for all
 */
public record StepPeriod(
        String process,
        LocalDate from,
        LocalDate to,
        @Nullable String station) {

    /** More days than anybody compares, and few enough to count their working time at once. */
    private static final int MOST_DAYS = 366 * 6;

    public StepPeriod {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new IllegalArgumentException("No period: " + from + " to " + to);
        }
    }

    Instant begin() {
        return startOf(from);
    }

    Instant end() {
        return startOf(to.plusDays(1));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Deadlines.ZONE).toInstant();
    }
}
