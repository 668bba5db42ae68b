package org.qifu.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Days as an official letter prints them: 3月26日至29日、4月1日. Year and month are said only where they change. */
final class ChineseDates {

    /** Up to this many days in a row are easier to read one by one. */
    private static final int LISTED = 3;

    private int year;
    private int month;

    private ChineseDates(int year) {
        this.year = year;
    }

    static String full(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The days in order, to a reader who has just read a date of the given year. */
    static String list(List<LocalDate> days, int year) {
        var dates = new ChineseDates(year);
        return runs(days.stream().map(day -> new SkippedDay(day, "")).toList()).stream()
                .map(dates::say)
                .collect(Collectors.joining("、"));
    }

    /** The days in order, those in a row with the same reason together: 4月4日至7日（清明）. */
    static String withReasons(List<SkippedDay> days, int year) {
        var dates = new ChineseDates(year);
        return runs(days).stream()
                .map(run -> dates.say(run) + "（" + run.get(0).reason() + "）")
                .collect(Collectors.joining("，"));
    }

    private static List<List<SkippedDay>> runs(List<SkippedDay> days) {
        var runs = new ArrayList<List<SkippedDay>>();
        SkippedDay last = null;
        for (SkippedDay day : days) {
            if (last == null || !follows(last, day)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(day);
            last = day;
        }
        return runs;
    }

    private static boolean follows(SkippedDay one, SkippedDay other) {
        return one.date().plusDays(1).equals(other.date()) && one.reason().equals(other.reason());
    }

    private String say(List<SkippedDay> run) {
        if (run.size() > LISTED) {
            return say(run.get(0).date()) + "至" + say(run.get(run.size() - 1).date());
        }
        return run.stream().map(day -> say(day.date())).collect(Collectors.joining("、"));
    }

    private String say(LocalDate day) {
        String said = "";
        if (day.getYear() != year) {
            said = day.getYear() + "年" + day.getMonthValue() + "月";
        } else if (day.getMonthValue() != month) {
            said = day.getMonthValue() + "月";
        }
        year = day.getYear();
        month = day.getMonthValue();
        return said + day.getDayOfMonth() + "日";
    }
}
