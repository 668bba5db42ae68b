package org.qifu.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a limit was counted, day by day (R-TIM-16, C-10). All days are calendar days of Asia/Shanghai.
 *
 * @param start the day the limit starts on, not counted
 * @param due the last working day; the limit ends at its 24:00
 * @param counted the working days counted, as many as the limit has
 * @param skipped the days between that are not worked, with the reason
 * @param makeUpDays the counted days that fall on a weekend, 调休上班
 * @param provisionalYears the years touched whose arrangement is not published
 * @param calendarVersion the calendar it was counted on, for instance 第1版
 */
public record DeadlineExplanation(
        LocalDate start,
        LocalDate due,
        List<LocalDate> counted,
        List<SkippedDay> skipped,
        List<CalendarDay> makeUpDays,
        SortedSet<Integer> provisionalYears,
        String calendarVersion) {

    static DeadlineExplanation of(WorkingCalendar calendar, LocalDate start, int workingDays) {
        LocalDate due = calendar.lastWorkingDay(start, workingDays);
        List<LocalDate> days = start.plusDays(1).datesUntil(due.plusDays(1)).toList();
        return new DeadlineExplanation(
                start,
                due,
                days.stream().filter(calendar::isWorkingDay).toList(),
                days.stream()
                        .filter(day -> !calendar.isWorkingDay(day))
                        .map(day -> skipped(calendar, day))
                        .toList(),
                days.stream()
                        .filter(calendar::isWorkingDay)
                        .flatMap(day -> calendar.exception(day).stream())
                        .toList(),
                days.stream()
                        .map(LocalDate::getYear)
                        .filter(year -> calendar.isProvisional(Year.of(year)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                calendar.versionName());
    }

    /** Whether the due day may still change, because a year it runs through is not published. */
    public boolean provisional() {
        return !provisionalYears.isEmpty();
    }

    /** The counting as Chinese sentences for a firm or a clerk, for a limit that starts with 受理. */
    public String inWords() {
        return inWords("受理");
    }

    /** The same for a limit that starts with another act, for instance 提出解决方案. */
    public String inWords(String act) {
        return Stream.of(countedInWords(act), skippedInWords(), makeUpInWords(), basisInWords())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining());
    }

    private static SkippedDay skipped(WorkingCalendar calendar, LocalDate day) {
        return new SkippedDay(
                day, calendar.exception(day).map(CalendarDay::name).orElse("周末"));
    }

    private String countedInWords(String act) {
        String ordinal = counted.size() == 1 ? "第1个工作日" : "第1至" + counted.size() + "个工作日";
        return ChineseDates.full(start) + act + "，当日不计；" + ChineseDates.list(counted, start.getYear()) + "为" + ordinal
                + "，截止" + ChineseDates.full(due) + "24时。";
    }

    private String skippedInWords() {
        return skipped.isEmpty() ? "" : "不计入：" + ChineseDates.withReasons(skipped, start.getYear()) + "。";
    }

    private String makeUpInWords() {
        List<SkippedDay> named = makeUpDays.stream()
                .map(day -> new SkippedDay(day.date(), day.name() + "调休"))
                .toList();
        return named.isEmpty() ? "" : "周末上班、计入：" + ChineseDates.withReasons(named, start.getYear()) + "。";
    }

    private String basisInWords() {
        String years = provisionalYears.stream().map(year -> year + "年").collect(Collectors.joining("、"));
        return "依据工作日历" + calendarVersion + "。" + (provisional() ? years + "放假安排尚未公布，暂按周末和法定节假日计算，公布后重新计算。" : "");
    }
}
