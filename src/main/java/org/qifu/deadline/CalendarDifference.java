package org.qifu.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a calendar file changes, by date; the years the file does not contain stay as they are.
 *
 * @param added days that become holidays or make-up days
 * @param removed days that become plain days of the week again
 * @param changed days whose kind or name becomes another, as the file has them
 */
public record CalendarDifference(List<CalendarDay> added, List<CalendarDay> removed, List<CalendarDay> changed) {

    static CalendarDifference between(WorkingCalendar calendar, CalendarFile file) {
        var before = calendar.published(file.years());
        Map<LocalDate, CalendarDay> after =
                file.days().stream().collect(Collectors.toMap(CalendarDay::date, day -> day));
        return new CalendarDifference(
                file.days().stream()
                        .filter(day -> !before.containsKey(day.date()))
                        .sorted()
                        .toList(),
                before.values().stream()
                        .filter(day -> !after.containsKey(day.date()))
                        .sorted()
                        .toList(),
                file.days().stream()
                        .filter(day -> before.containsKey(day.date()) && !day.equals(before.get(day.date())))
                        .sorted()
                        .toList());
    }

    /** Whether the file says what is already in force. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** The calendar years with changed days. */
    public Set<Integer> years() {
        return Stream.of(added, removed, changed)
                .flatMap(List::stream)
                .map(day -> day.date().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
