package org.qifu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import org.qifu.deadline.Deadlines;

/**
 * The working minutes an open task has stayed up to now, as SQL: the database knows no working calendar, so it is given one line
 * a day, the working minutes left from its start to now and whether its own minutes count.
 */
record OpenStay(Deadlines deadlines, Instant now) {

    private static final int SECONDS_AHEAD = 8 * 3600;
    private static final int DAY = 24 * 3600;
    private static final String SECONDS = "(extract(epoch from s.started_at) + " + SECONDS_AHEAD + ")";

    /** Working minutes of a row {@code s} joined to its day {@code d}. */
    static final String MINUTES =
            "cast(floor(d.remaining - d.worked * (" + SECONDS + " - d.day_no * " + DAY + ") / 60) as integer)";

    /** Joins each row {@code s} to the day it began on. */
    String days(StepPeriod period) {
        return " join (values " + lines(period) + ") d (day_no, remaining, worked) on d.day_no = cast(floor(" + SECONDS
                + " / " + DAY + ") as integer)";
    }

    private String lines(StepPeriod period) {
        var lines = new ArrayDeque<String>();
        long remaining = 0;
        LocalDate day = LocalDate.ofInstant(now, Deadlines.ZONE);
        for (Instant end = now; !day.isBefore(period.from()); day = day.minusDays(1)) {
            Instant start = StepPeriod.startOf(day);
            remaining += deadlines.workingMinutes(start, end);
            lines.addFirst("(" + day.toEpochDay() + ", " + remaining + ", " + worked(day) + ")");
            end = start;
        }
        // A period to come has no days yet, and no tasks either.
        return lines.isEmpty() ? "(0, 0, 0)" : String.join(", ", lines);
    }

    private int worked(LocalDate day) {
        return deadlines.workingMinutes(StepPeriod.startOf(day), StepPeriod.startOf(day.plusDays(1))) > 0 ? 1 : 0;
    }
}
