package org.qifu.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked (R-TIM-16): Monday to Friday, changed by the published holidays and make-up days. A year
 * without any published day is provisional: its weekends and statutory holidays are free, make-up days are not
 * known yet. Immutable; days are calendar days of Asia/Shanghai.
 */
public final class WorkingCalendar {

    private final int version;
    private final Map<LocalDate, CalendarDay> published;
    private final Set<Integer> years;

    /** A calendar of the given version from all its published days; throws when a date occurs twice. */
    public WorkingCalendar(int version, Collection<CalendarDay> published) {
        this.version = version;
        this.published = published.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, day -> day));
        this.years = published.stream().map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /** The calendar that is delivered with the product, version 1. */
    public static WorkingCalendar shipped() {
        return new WorkingCalendar(1, CalendarFile.shipped().days());
    }

    /** The number of the import this calendar comes from; 0 when nothing was ever published. */
    public int version() {
        return version;
    }

    /** The version as clerks and firms read it, for instance 第1版. */
    public String versionName() {
        return "第" + version + "版";
    }

    /** Whether the day is worked. */
    public boolean isWorkingDay(LocalDate date) {
        return exception(date).map(day -> day.kind() == DayKind.WORKDAY).orElseGet(() -> !isWeekend(date));
    }

    /** Whether no arrangement of the year is published, so that its days may still change. */
    public boolean isProvisional(Year year) {
        return !years.contains(year.getValue());
    }

    /** The entry that makes the day differ from the plain week, published or, in a provisional year, by law. */
    public Optional<CalendarDay> exception(LocalDate date) {
        if (!isProvisional(Year.from(date))) {
            return Optional.ofNullable(published.get(date));
        }
        return Optional.ofNullable(StatutoryHolidays.of(date.getYear()).get(date))
                .map(name -> new CalendarDay(date, DayKind.HOLIDAY, name));
    }

    /** Every day of the year that differs from the plain week, in order; by law only while the year is provisional. */
    public List<CalendarDay> daysOf(Year year) {
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .map(this::exception)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The last of {@code n} ≥ 1 working days after {@code start}, which is not counted itself (C-10). */
    public LocalDate lastWorkingDay(LocalDate start, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A limit has at least one working day, not " + n);
        }
        return workingDaysAfter(start).skip(n - 1L).findFirst().orElseThrow();
    }

    /** The published days of the given years, by date. */
    Map<LocalDate, CalendarDay> published(Set<Integer> ofYears) {
        return published.values().stream()
                .filter(day -> ofYears.contains(day.date().getYear()))
                .collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }

    /** All published days. */
    Collection<CalendarDay> days() {
        return published.values();
    }

    /** The next version: the given years as these days say, all other years as they are. */
    WorkingCalendar replacing(Set<Integer> replaced, Collection<CalendarDay> days) {
        Stream<CalendarDay> kept = published.values().stream()
                .filter(day -> !replaced.contains(day.date().getYear()));
        return new WorkingCalendar(
                version + 1, Stream.concat(kept, days.stream()).toList());
    }

    private Stream<LocalDate> workingDaysAfter(LocalDate start) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1)).filter(this::isWorkingDay);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
