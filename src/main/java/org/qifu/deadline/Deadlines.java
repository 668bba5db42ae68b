package org.qifu.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/**
 * The limits of the working calendar, as the models call them: the bean {@code deadline}. All days are those of
 * {@link #ZONE}. 24:00 of a day is stored as its last millisecond, 23:59:59.999, so that lists show the right date.
 */
public class Deadlines {

    /** The one zone in which limits are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Supplier<WorkingCalendar> calendar;
    private final DeadlineSettings settings;

    /** Limits on the calendar that is in force whenever a limit is asked for. */
    public Deadlines(Supplier<WorkingCalendar> calendar, DeadlineSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** 24:00 of the last of {@code n} ≥ 1 working days; the day of the start is not counted (C-10, R-TIM-02 to 04). */
    public Date workingDays(Date start, int n) {
        return endOf(lastWorkingDay(day(start.toInstant()), n));
    }

    /** 24:00 of the calendar day of the start, worked or not: 不过夜 (C-04, R-TIM-01). */
    public Date sameDay(Date start) {
        return endOf(day(start.toInstant()));
    }

    /** The moment when a case turns yellow: the configured share of the working time has passed (R-TIM-15). */
    public Date warning(Date start, Date due) {
        return Date.from(
                new WorkingTime(calendar.get()).share(start.toInstant(), due.toInstant(), settings.warningShare()));
    }

    /** When a booking is to be looked at: by the internal target, an urgent one within 24 hours even so (R-TIM-10, R-TIM-11). */
    public Date firstLook(Date registeredAt, boolean urgent) {
        Date target = intakeTarget(registeredAt);
        Date contact = hours(registeredAt, 24);
        return urgent && contact.before(target) ? contact : target;
    }

    /** The moment {@code n} ≥ 1 clock hours later, holidays included (C-08, R-TIM-10). */
    public Date hours(Date start, int n) {
        return Date.from(start.toInstant().plus(Duration.ofHours(n)));
    }

    /** 24:00 of this day. */
    public Date endOfDay(LocalDate day) {
        return endOf(day);
    }

    /** The internal target for accepting: 24:00 of the same, or out of hours of the next, working day (C-11, R-TIM-11). */
    public Date intakeTarget(Date registeredAt) {
        ZonedDateTime registered = registeredAt.toInstant().atZone(ZONE);
        LocalDate day = registered.toLocalDate();
        boolean inHours = !registered.toLocalTime().isAfter(settings.officeCloses());
        return endOf(inHours && calendar.get().isWorkingDay(day) ? day : lastWorkingDay(day, 1));
    }

    /** The last of {@code n} ≥ 1 working days after the start, which is not counted itself (C-10). */
    public LocalDate lastWorkingDay(LocalDate start, int n) {
        return calendar.get().lastWorkingDay(start, n);
    }

    /** Whether the date lies from today up to the last of {@code n} ≥ 1 working days; a date in the past does not. */
    public boolean withinWorkingDays(LocalDate today, LocalDate date, int n) {
        return !date.isBefore(today) && !date.isAfter(lastWorkingDay(today, n));
    }

    /** Whole minutes between both that fall on working days, which count all their 1440; never negative (C-10). */
    public int workingMinutes(Instant from, Instant to) {
        return Math.toIntExact(new WorkingTime(calendar.get()).between(from, to).toMinutes());
    }

    /** How a limit of {@code workingDays} ≥ 1 is counted, day by day (R-TIM-16). */
    public DeadlineExplanation explain(Instant start, int workingDays) {
        return DeadlineExplanation.of(calendar.get(), day(start), workingDays);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1));
    }
}
