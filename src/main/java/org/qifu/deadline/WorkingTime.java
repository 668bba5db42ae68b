package org.qifu.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Clock time on working days: a working day counts its full 24 hours, any other day nothing. */
record WorkingTime(WorkingCalendar calendar) {

    /** The moment when the share of the working time between both has passed; plain time when there is none. */
    Instant share(Instant start, Instant due, double share) {
        if (!start.isBefore(due)) {
            return due;
        }
        Duration total = between(start, due);
        if (total.isZero()) {
            return start.plus(part(Duration.between(start, due), share));
        }
        return after(start, part(total, share));
    }

    /** The clock time of working days between both; nothing when the second is the earlier one. */
    Duration between(Instant start, Instant due) {
        Duration total = Duration.ZERO;
        for (Instant from = start; from.isBefore(due); from = nextDay(from)) {
            if (isWorked(from)) {
                total = total.plus(Duration.between(from, earlier(nextDay(from), due)));
            }
        }
        return total;
    }

    private Instant after(Instant start, Duration time) {
        Instant from = start;
        Duration left = time;
        while (!isWorked(from) || left.compareTo(Duration.between(from, nextDay(from))) > 0) {
            left = isWorked(from) ? left.minus(Duration.between(from, nextDay(from))) : left;
            from = nextDay(from);
        }
        return from.plus(left);
    }

    private boolean isWorked(Instant instant) {
        return calendar.isWorkingDay(LocalDate.ofInstant(instant, Deadlines.ZONE));
    }

    private static Instant nextDay(Instant instant) {
        return LocalDate.ofInstant(instant, Deadlines.ZONE)
                .plusDays(1)
                .atStartOfDay(Deadlines.ZONE)
                .toInstant();
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofMillis((long) (whole.toMillis() * share));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
