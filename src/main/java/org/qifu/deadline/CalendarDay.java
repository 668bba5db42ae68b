package org.qifu.deadline;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One day that differs from the plain week, published or fixed by law. Ordered by date.
 *
 * @param date the day in Asia/Shanghai
 * @param kind holiday or make-up working day
 * @param name the holiday it belongs to, in Chinese, for instance 清明
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) implements Comparable<CalendarDay> {

    private static final Comparator<CalendarDay> ORDER = Comparator.comparing(CalendarDay::date)
            .thenComparing(CalendarDay::kind)
            .thenComparing(CalendarDay::name);

    @Override
    public int compareTo(CalendarDay other) {
        return ORDER.compare(this, other);
    }
}
