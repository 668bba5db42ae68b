package org.qifu.deadline;

import java.util.stream.Collectors;

/** Calendar files for tests. */
final class CalendarFixture {

    private CalendarFixture() {}

    /** A whole year: the statutory holidays and further rows like {@code 2027-10-09,WORKDAY,国庆节}. */
    static String year(int year, String... rows) {
        String byLaw = StatutoryHolidays.of(year).entrySet().stream()
                .map(day -> day.getKey() + ",HOLIDAY," + day.getValue() + "\n")
                .collect(Collectors.joining());
        String further = rows.length == 0 ? "" : String.join("\n", rows) + "\n";
        return "date,kind,name\n" + byLaw + further;
    }
}
