package org.qifu.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What the registers say at one time. An entry is in force from the day it begins to the day before the one it ends.
 * Numbers are credit codes of firms or ID numbers of persons.
 */
@Service
public class RegisterLookup {

    private static final String IN_FORCE = " opened_on <= :day and (closed_on is null or closed_on > :day)";

    private final JdbcClient jdbc;

    RegisterLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries of 严重违法失信名单 that are in force on a day in Asia/Shanghai (R-ELI-05). */
    public List<Listing> listings(String number, LocalDate day) {
        return jdbc.sql("select * from dishonest_firm where credit_code = :number and" + IN_FORCE + " order by id")
                .param("number", number)
                .param("day", day)
                .query((row, i) -> new Listing(row.getString("name"), day(row)))
                .list();
    }

    /** What enforcement bodies have open on a day in Asia/Shanghai (R-ELI-04, R-ELI-07). */
    public List<Flag> flags(String number, LocalDate day) {
        return jdbc.sql("select * from enforcement_flag where credit_code = :number and" + IN_FORCE + " order by id")
                .param("number", number)
                .param("day", day)
                .query((row, i) -> new Flag(Flag.Kind.valueOf(row.getString("flag")), row.getString("body"), day(row)))
                .list();
    }

    /** The inspections between their preview, or their start if there is none, and their result (C-16). */
    public List<Inspection> inspections(String number, Instant at) {
        return jdbc.sql("select * from inspection where credit_code = :number"
                        + " and coalesce(previewed_at, started_at) <= :at"
                        + " and (result_at is null or result_at > :at) order by id")
                .param("number", number)
                .param("at", Moments.stored(Moments.local(at)))
                .query((row, i) -> new Inspection(
                        row.getString("body"),
                        row.getString("task"),
                        List.of(row.getString("matters").split("、")),
                        time(row, "previewed_at"),
                        time(row, "started_at")))
                .list();
    }

    /** The dangerous and special objects and matters of a day in Asia/Shanghai (R-ELI-08). */
    public List<Danger> dangers(LocalDate day) {
        return jdbc.sql("select * from danger where" + IN_FORCE + " order by id")
                .param("day", day)
                .query((row, i) -> new Danger(
                        Danger.Category.valueOf(row.getString("category")),
                        row.getString("subject"),
                        row.getString("basis")))
                .list();
    }

    /** Names of the areas that count as the county's own on a day in Asia/Shanghai (C-39). */
    public List<String> areas(LocalDate day) {
        return jdbc.sql("select subject from local_area where" + IN_FORCE + " order by id")
                .param("day", day)
                .query(String.class)
                .list();
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("opened_on", LocalDate.class);
    }

    private static @Nullable LocalDateTime time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : Moments.local(time.toInstant());
    }
}
