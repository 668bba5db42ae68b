package org.qifu.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found out about the satisfaction of enterprises, from all four sources (R-FBK-10). */
@Repository
public class SatisfactionResults {

    private final JdbcClient jdbc;

    SatisfactionResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a result that others measured. Throws {@link IllegalArgumentException} for one of the ratings. */
    public void record(SatisfactionResult result) {
        if (result.source() == SatisfactionSource.RATING) {
            throw new IllegalArgumentException("Ratings are counted, not recorded");
        }
        Instant at = result.recordedAt();
        jdbc.sql("insert into satisfaction_result (source, measured_by, first_day, last_day, asked, satisfied, summary,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(result.source().name())
                .param(result.measuredBy())
                .param(result.firstDay())
                .param(result.lastDay())
                .param(result.asked())
                .param(result.satisfied())
                .param(result.summary())
                .param(result.recordedBy())
                .param(at == null ? null : Timestamp.from(at))
                .update();
    }

    /**
     * The results of a period: first the ratings given from the first to the last day, then the recorded results whose
     * own period touches it, the oldest first.
     */
    public List<SatisfactionResult> of(LocalDate first, LocalDate last) {
        var results = new ArrayList<SatisfactionResult>();
        results.add(ratings(first, last));
        results.addAll(jdbc.sql("select * from satisfaction_result where first_day <= ? and last_day >= ?"
                        + " order by first_day, id")
                .params(last, first)
                .query((row, i) -> read(row))
                .list());
        return results;
    }

    /** The latest rating of each case; a firm that left no question at the lowest level is satisfied (C-26). */
    private SatisfactionResult ratings(LocalDate first, LocalDate last) {
        return jdbc.sql("select count(*), coalesce(sum(case when rating_response < 4 and rating_attitude < 4"
                        + " and rating_usefulness < 4 and rating_result < 4 then 1 else 0 end), 0)"
                        + " from case_file where rating_response is not null and exists (select 1 from case_event"
                        + " where case_number = number and case_event.kind = 'RATED' and happened_at >= ?"
                        + " and happened_at < ?)")
                .params(start(first), start(last.plusDays(1)))
                .query((row, i) -> new SatisfactionResult(
                        SatisfactionSource.RATING,
                        "企业服务评价",
                        first,
                        last,
                        row.getInt(1),
                        row.getInt(2),
                        null,
                        null,
                        null))
                .single();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Deadlines.ZONE).toInstant());
    }

    private static SatisfactionResult read(ResultSet row) throws SQLException {
        return new SatisfactionResult(
                SatisfactionSource.valueOf(row.getString("source")),
                row.getString("measured_by"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("asked"),
                row.getInt("satisfied"),
                row.getString("summary"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
