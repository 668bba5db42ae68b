package org.qifu.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The problems that evaluations found, until they are closed (R-KPI-12). */
@Component
public class EvaluationFindings {

    private final JdbcClient jdbc;
    private final Clock clock;

    EvaluationFindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records a finding. */
    @Transactional
    public void add(FindingEntry finding, String by) {
        jdbc.sql("insert into evaluation_finding (source, text, owner, due_on, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        finding.source(),
                        finding.text(),
                        finding.owner(),
                        finding.dueOn(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Closes a finding today, with what was done.
     *
     * @throws ImprovementRefused when there is none, or it is closed already
     */
    @Transactional
    public void close(long id, String result, String by) {
        int closed = jdbc.sql("update evaluation_finding set result = ?, closed_on = ?, closed_by = ?"
                        + " where id = ? and closed_on is null")
                .params(result, LocalDate.ofInstant(clock.instant(), Deadlines.ZONE), by, id)
                .update();
        if (closed == 0) {
            throw new ImprovementRefused("没有这条问题，或者它已经销号，请刷新列表。");
        }
    }

    /** Open ones first, those due soonest before the others; closed ones after them, the latest first. */
    public List<EvaluationFinding> all() {
        return jdbc.sql("select * from evaluation_finding"
                        + " order by case when closed_on is null then 0 else 1 end, closed_on desc, due_on, id")
                .query((row, index) -> read(row))
                .list();
    }

    private static EvaluationFinding read(ResultSet row) throws SQLException {
        return new EvaluationFinding(
                row.getLong("id"),
                row.getString("source"),
                row.getString("text"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("result"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("closed_by"));
    }
}
