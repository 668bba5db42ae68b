package org.qifu.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.qifu.deadline.Deadlines;

/** The days a report tells of, both included, in Asia/Shanghai. */
public record ReportPeriod(LocalDate first, LocalDate last) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /** A whole month. */
    public static ReportPeriod of(YearMonth month) {
        return new ReportPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** The last {@code days} days up to this one. */
    static ReportPeriod upTo(LocalDate last, int days) {
        return new ReportPeriod(last.minusDays(days - 1L), last);
    }

    /** What it is compared with: the month before a month, else as many days before. */
    ReportPeriod before() {
        return isMonth()
                ? of(YearMonth.from(first).minusMonths(1))
                : upTo(first.minusDays(1), (int) ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** In Chinese: 2026年10月, or 2026年10月1日至2026年10月15日. */
    public String label() {
        return isMonth() ? MONTH.format(first) : DAY.format(first) + "至" + DAY.format(last);
    }

    Instant begin() {
        return first.atStartOfDay(Deadlines.ZONE).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return last.plusDays(1).atStartOfDay(Deadlines.ZONE).toInstant();
    }

    boolean holds(Instant instant) {
        return !instant.isBefore(begin()) && instant.isBefore(end());
    }

    private boolean isMonth() {
        return equals(of(YearMonth.from(first)));
    }
}
