package org.qifu.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one calendar file row by row and collects every fault instead of stopping at the first. */
final class CalendarFileReader {

    private static final String HEADER = "date,kind,name";
    private static final int NAME_LENGTH = 40;
    private final List<String> problems = new ArrayList<>();
    private final Map<LocalDate, Integer> lineOf = new LinkedHashMap<>();
    private final List<CalendarDay> days = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    /** The days read; only of use when {@link #problems()} stays empty. */
    List<CalendarDay> read(String text) {
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        // A file saved by Excel in GBK would otherwise import holidays with unreadable names.
        if (text.indexOf('\uFFFD') >= 0) {
            problems.add("文件不是UTF-8编码，请另存为“CSV UTF-8”后再导入。");
        } else if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            problems.add("第1行：表头应为“" + HEADER + "”。");
        } else {
            readRows(lines);
        }
        return List.copyOf(days);
    }

    private void readRows(List<String> lines) {
        for (int line = 2; line <= lines.size(); line++) {
            String row = lines.get(line - 1).strip();
            if (!row.isEmpty()) {
                readRow(line, row.split(",", -1));
            }
        }
        if (days.isEmpty() && problems.isEmpty()) {
            problems.add("文件中没有任何日期。");
        }
        if (problems.isEmpty()) {
            checkWholeYears();
        }
    }

    private void readRow(int line, String[] cells) {
        if (cells.length != 3) {
            report(line, "应有3列（" + HEADER + "），实有" + cells.length + "列。");
            return;
        }
        LocalDate date = date(line, cells[0].strip());
        DayKind kind = kind(line, cells[1].strip());
        String name = cells[2].strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            report(line, "应填写节日名称，不超过" + NAME_LENGTH + "个字。");
        } else if (date != null && kind != null) {
            add(line, new CalendarDay(date, kind, name));
        }
    }

    private void add(int line, CalendarDay day) {
        Integer earlier = lineOf.putIfAbsent(day.date(), line);
        if (earlier != null) {
            report(line, day.date() + "与第" + earlier + "行重复。");
        } else if (day.kind() == DayKind.WORKDAY && !WorkingCalendar.isWeekend(day.date())) {
            report(line, day.date() + "不是周末，不能登记为调休上班（WORKDAY）。");
        } else {
            days.add(day);
        }
    }

    private @Nullable LocalDate date(int line, String cell) {
        try {
            LocalDate date = LocalDate.parse(cell);
            if (date.getYear() >= 2000 && date.getYear() <= 2099) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // reported below together with dates of another century
        }
        report(line, "日期“" + cell + "”无效，应为2000年至2099年间的日期，写作2027-01-31。");
        return null;
    }

    private @Nullable DayKind kind(int line, String cell) {
        return switch (cell) {
            case "HOLIDAY" -> DayKind.HOLIDAY;
            case "WORKDAY" -> DayKind.WORKDAY;
            default -> {
                report(line, "类型“" + cell + "”无效，应为HOLIDAY（放假）或WORKDAY（调休上班）。");
                yield null;
            }
        };
    }

    /** An import replaces whole years, so half a year's file would quietly turn the other half into working days. */
    private void checkWholeYears() {
        var calendar = new WorkingCalendar(0, days);
        days.stream().map(day -> day.date().getYear()).distinct().sorted().forEach(year -> checkYear(calendar, year));
    }

    private void checkYear(WorkingCalendar calendar, int year) {
        StatutoryHolidays.of(year).forEach((date, name) -> {
            if (calendar.isWorkingDay(date)) {
                problems.add(year + "年不完整：法定节假日" + name + "（" + date + "）没有放假。请导入全年安排。");
            }
        });
    }

    private void report(int line, String problem) {
        problems.add("第" + line + "行：" + problem);
    }
}
