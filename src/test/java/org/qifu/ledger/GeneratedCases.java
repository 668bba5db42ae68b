package org.qifu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Cases of both kinds put into a database by SQL, with all their rows in agreement: files, timelines, limits, orders, steps,
 * ratings, revisits, refusals, some with a second round, with empty columns, and at the first and last moment of a day.
 * The same seed gives the same cases.
 */
public final class GeneratedCases {

    static final List<String> STATIONS = List.of("anwen", "lengshui", "renchuan", "shanghu", "yushan");
    static final List<String> UNITS = List.of("amr", "hurd", "fire", "justice");

    private final NamedParameterJdbcTemplate jdbc;
    private final Instant now;
    private final Random random;
    private final GeneratedRows rows = new GeneratedRows();
    private final Map<String, Integer> closings = new HashMap<>();
    private final Set<String> months = new HashSet<>();
    private int serial;

    /** @param now when all this is looked at: nothing happens later, but limits may end later */
    public GeneratedCases(DataSource database, Instant now, long seed) {
        this.jdbc = new NamedParameterJdbcTemplate(database);
        this.now = now;
        this.random = new Random(seed);
    }

    /** Writes so many archived cases, registered in the last thirteen months, and so many open ones of the last weeks. */
    public GeneratedCases write(int closed, int open) {
        for (int i = 0; i < closed + open; i++) {
            boolean appeal = random.nextInt(10) < 6;
            new GeneratedCase(this, rows, random, number(appeal), now).write(appeal, i < closed);
            if (i % 1000 == 999) {
                rows.write(jdbc);
            }
        }
        rows.write(jdbc);
        return this;
    }

    /** A case of a station that was closed in the month, for the draw of the revisits. */
    void closed(String number, int round, String station, Instant at, boolean mandatory) {
        String month = YearMonth.from(LocalDate.ofInstant(at, Deadlines.ZONE)).toString();
        if (months.add(station + month)) {
            month(station, month);
        }
        Integer place = mandatory ? null : closings.merge(station + month, 1, Integer::sum);
        boolean due = mandatory || place % 5 == 1;
        boolean done = due && random.nextInt(10) < 8;
        rows.add(
                "revisit_case",
                "case_number",
                number,
                "round_no",
                round,
                "station",
                station,
                "closing_month",
                month,
                "revisit_class",
                mandatory ? "MANDATORY" : "GENERAL",
                "closing_no",
                place == null ? null : 100_000 + place,
                "due",
                due,
                "closed_at",
                GeneratedCase.time(at),
                "done_on",
                done ? LocalDate.ofInstant(at, Deadlines.ZONE) : null);
    }

    private void month(String station, String month) {
        var key = Map.of("station", station, "month", month);
        Integer known = jdbc.queryForObject(
                "select count(*) from revisit_month where station = :station and closing_month = :month",
                key,
                Integer.class);
        if (known != null && known == 0) {
            jdbc.update(
                    "insert into revisit_month (station, closing_month, general_closed) values (:station, :month, 0)",
                    key);
        }
    }

    private String number(boolean appeal) {
        return String.format("%s-2023-9%06d", appeal ? "SQ" : "ZD", ++serial);
    }
}
