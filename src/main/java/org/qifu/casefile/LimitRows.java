package org.qifu.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which limits a case stood under and how each ended (R-KPI-13), one row for each node of each round; written in the
 * transaction of what it tells of. A limit was kept when it ended by its day and was not breached before.
 */
@Component
public class LimitRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    LimitRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nodes of this round whose limits run: two of a case at the county (C-07). */
    public List<String> running(CaseFile file) {
        return jdbc.sql("select node from case_limit"
                        + " where case_number = ? and round = ? and ended_at is null order by limit_from, node")
                .params(file.number(), file.round())
                .query(String.class)
                .list();
    }

    /** A changed calendar gives a running limit another end (R-TIM-16). */
    public void recount(CaseFile file, String node, Instant dueAt) {
        jdbc.sql("update case_limit set due_at = ?, decided_at = ?"
                        + " where case_number = ? and round = ? and node = ? and ended_at is null")
                .params(Timestamp.from(dueAt), Timestamp.from(dueAt), file.number(), file.round(), node)
                .update();
    }

    /** The limit of the case began, moved or ended. */
    void follow(CaseFile file) {
        Limit limit = file.runningLimit();
        end(file.number(), limit == null ? "" : limit.node());
        if (limit != null) {
            run(file, limit);
        }
    }

    /** Its node was warned of or breached; a node of another thing than the case has no row. */
    void alarm(CaseFile file, Kind kind, String node) {
        String column = kind == Kind.BREACHED ? "breached_at" : "warned_at";
        jdbc.sql("update case_limit set " + column + " = ? where case_number = ? and round = ? and node = ?")
                .params(now(), file.number(), file.round(), node)
                .update();
    }

    private void end(String number, String staying) {
        // Only an answer or a plan stops the first clock, not the filing to the county (C-07).
        String also = staying.equals(Limit.COUNTY) ? Limit.FIRST_CLOCK : staying;
        Timestamp now = now();
        jdbc.sql("update case_limit set ended_at = ?, decided_at = case when due_at < ? then due_at else ? end"
                        + " where case_number = ? and ended_at is null and node <> ? and node <> ?")
                .params(now, now, now, number, staying, also)
                .update();
    }

    private void run(CaseFile file, Limit limit) {
        Timestamp from = Timestamp.from(limit.limitFrom());
        Timestamp due = Timestamp.from(limit.dueAt());
        int again = jdbc.sql("update case_limit set limit_from = ?, due_at = ?, decided_at = ?, ended_at = null"
                        + " where case_number = ? and round = ? and node = ?")
                .params(from, due, due, file.number(), file.round(), limit.node())
                .update();
        if (again == 0) {
            jdbc.sql("insert into case_limit (case_number, round, node, limit_from, due_at, decided_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(file.number(), file.round(), limit.node(), from, due, due)
                    .update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
