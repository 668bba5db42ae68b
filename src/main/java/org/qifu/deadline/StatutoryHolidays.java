package org.qifu.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The holidays that the law fixes (全国年节及纪念日放假办法), known before a year's arrangement is published. The make-up
 * days are not known by then, and the lunar holidays only as far as {@code data/lunar-holidays.csv} reaches.
 */
final class StatutoryHolidays {

    /** The revision of the law that added 除夕 and 2 May. */
    private static final int REVISED = 2025;

    private static final Map<LocalDate, String> LUNAR = lunar();
    private static final Map<Integer, Map<LocalDate, String>> BY_YEAR = new ConcurrentHashMap<>();

    private StatutoryHolidays() {}

    /** Holidays of a year by date, with their Chinese names. */
    static Map<LocalDate, String> of(int year) {
        return BY_YEAR.computeIfAbsent(year, StatutoryHolidays::compute);
    }

    private static Map<LocalDate, String> compute(int year) {
        var days = new TreeMap<LocalDate, String>();
        LUNAR.forEach((date, name) -> addLunar(days, year, date, name));
        days.put(LocalDate.of(year, 1, 1), "元旦");
        days.put(qingming(year), "清明");
        add(days, LocalDate.of(year, 5, 1), year < REVISED ? 1 : 2, "劳动节");
        add(days, LocalDate.of(year, 10, 1), 3, "国庆节");
        return Collections.unmodifiableMap(days);
    }

    private static void addLunar(Map<LocalDate, String> days, int year, LocalDate date, String name) {
        if (date.getYear() != year) {
            return;
        }
        add(days, date, name.equals("春节") ? 3 : 1, name);
        if (name.equals("春节") && year >= REVISED) {
            days.put(date.minusDays(1), name);
        }
    }

    private static void add(Map<LocalDate, String> days, LocalDate first, int count, String name) {
        first.datesUntil(first.plusDays(count)).forEach(date -> days.put(date, name));
    }

    /** The solar term 清明 by the usual approximation, exact for 2000 to 2099. */
    private static LocalDate qingming(int year) {
        int inCentury = year % 100;
        return LocalDate.of(year, 4, (int) (inCentury * 0.2422 + 4.81) - inCentury / 4);
    }

    private static Map<LocalDate, String> lunar() {
        try (InputStream file = StatutoryHolidays.class.getResourceAsStream("/data/lunar-holidays.csv")) {
            if (file == null) {
                throw new IllegalStateException("data/lunar-holidays.csv is missing");
            }
            var days = new TreeMap<LocalDate, String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> days.put(LocalDate.parse(cells[0]), cells[1]));
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
