package org.qifu.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar's versions in the database. */
class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version; 0 when nothing was ever published. */
    int version() {
        return jdbc.sql("select max(version) from calendar_version")
                .query(Integer.class)
                .single();
    }

    /** All published days of a version. */
    WorkingCalendar load(int version) {
        return new WorkingCalendar(
                version,
                jdbc.sql("select on_date, kind, name from working_day where version = ? order by on_date")
                        .param(version)
                        .query((row, number) -> day(row))
                        .list());
    }

    /** Holds back every other import, on any node, until the running transaction ends. */
    void lock() {
        jdbc.sql("select version from calendar_version where version = 0 for update")
                .query(Integer.class)
                .single();
    }

    /** Publishes the delivered calendar on a new installation; of several nodes starting at once only the first does. */
    void seed(Instant now) {
        lock();
        if (version() == 0) {
            var file = CalendarFile.shipped();
            save(load(0).replacing(file.years(), file.days()), file, "qifu", now);
        }
    }

    /** Writes a new version; the file says where it comes from. */
    void save(WorkingCalendar calendar, CalendarFile file, String user, Instant now) {
        jdbc.sql(
                        "insert into calendar_version (version, imported_at, imported_by, sha256, years) values (?, ?, ?, ?, ?)")
                .params(calendar.version(), now.atOffset(ZoneOffset.UTC), user, file.sha256(), years(file))
                .update();
        calendar.days()
                .forEach(day -> jdbc.sql("insert into working_day (version, on_date, kind, name) values (?, ?, ?, ?)")
                        .params(calendar.version(), day.date(), day.kind().name(), day.name())
                        .update());
    }

    private static String years(CalendarFile file) {
        return file.years().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("on_date", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
