package org.qifu.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.report.OpinionAlert.Step;
import org.qifu.report.OpinionAlert.StepKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of 民企负面舆情 (R-SEN-07). Steps are added and read; nothing changes or deletes one. */
@Component
public class OpinionAlerts {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpinionAlerts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens an alert and records, for each of the three units, that it is shared with it; answers its id. */
    @Transactional
    public long open(String subject, String source, String text, @Nullable String firm, String by) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into opinion_alert (subject, source, text, firm, opened_by, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(subject, source, text, firm, by, now())
                .update(key, "id");
        long id = Optional.ofNullable(key.getKey()).map(Number::longValue).orElseThrow();
        for (AlertUnit unit : AlertUnit.values()) {
            insert(id, unit, StepKind.SHARED, "已通报", by);
        }
        return id;
    }

    /**
     * Adds what a unit did. The alert is closed when all three have nothing more to do.
     *
     * @return whether there is an open alert of this id
     */
    @Transactional
    public boolean add(long id, AlertUnit unit, StepKind kind, String text, String by) {
        boolean open = jdbc.sql("select id from opinion_alert where id = ? and closed_at is null for update")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
        if (open) {
            insert(id, unit, kind, text, by);
            closeWhenDone(id);
        }
        return open;
    }

    private void insert(long id, AlertUnit unit, StepKind kind, String text, String by) {
        jdbc.sql("insert into opinion_step (alert_id, unit, kind, text, actor, done_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, unit.name(), kind.name(), text, by, now())
                .update();
    }

    private void closeWhenDone(long id) {
        jdbc.sql(
                        "update opinion_alert set closed_at = ? where id = ?"
                                + " and (select count(distinct unit) from opinion_step where alert_id = ? and kind = 'CLOSED') = ?")
                .params(now(), id, id, AlertUnit.values().length)
                .update();
    }

    /** All alerts with their steps, the newest first. */
    public List<OpinionAlert> all() {
        return jdbc.sql("select * from opinion_alert order by id desc")
                .query((row, index) -> alert(row, steps(row.getLong("id"))))
                .list();
    }

    private List<Step> steps(long id) {
        return jdbc.sql("select * from opinion_step where alert_id = ? order by id")
                .param(id)
                .query((row, index) -> new Step(
                        AlertUnit.valueOf(row.getString("unit")),
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("actor"),
                        instant(row, "done_at").orElseThrow()))
                .list();
    }

    private static OpinionAlert alert(ResultSet row, List<Step> steps) throws SQLException {
        return new OpinionAlert(
                row.getLong("id"),
                row.getString("subject"),
                row.getString("source"),
                row.getString("text"),
                row.getString("firm"),
                row.getString("opened_by"),
                instant(row, "opened_at").orElseThrow(),
                instant(row, "closed_at").orElse(null),
                steps);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
