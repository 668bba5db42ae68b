package org.qifu.portal.callback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table {@code callback}. */
@Component
class CallbackRows {

    private static final String COLUMNS = "select c.id, c.event_id, c.subscription, c.seq, c.case_number, c.stage,"
            + " c.payload, c.created_at, c.delivered_at, c.attempts, c.last_error from callback c ";

    private final JdbcClient jdbc;

    CallbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is to be sent; its id. */
    long insert(long subscription, StageMessage message, String payload, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into callback (event_id, subscription, seq, case_number, stage, payload, created_at, attempts)"
                        + " values (:event, :subscription, :seq, :case, :stage, :payload, :now, 0)")
                .param("event", message.eventId())
                .param("subscription", subscription)
                .param("seq", message.sequence())
                .param("case", message.caseNumber())
                .param("stage", message.stage())
                .param("payload", payload)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Callback> find(long id) {
        return jdbc.sql(COLUMNS + "where c.id = :id")
                .param("id", id)
                .query(CallbackRows::callback)
                .optional();
    }

    /** The stage that a subscription was told last of a case, delivered or not. */
    Optional<String> lastStage(long subscription, String caseNumber) {
        return jdbc.sql("select stage from callback where subscription = :subscription and case_number = :case"
                        + " order by seq desc fetch first 1 rows only")
                .param("subscription", subscription)
                .param("case", caseNumber)
                .query(String.class)
                .optional();
    }

    /** What a subscription has not got yet of a case, up to this one and with it, in order. */
    List<Callback> waitingUpTo(long subscription, String caseNumber, long seq) {
        return jdbc.sql(COLUMNS + "where c.subscription = :subscription and c.case_number = :case and c.seq <= :seq"
                        + " and c.delivered_at is null order by c.seq")
                .param("subscription", subscription)
                .param("case", caseNumber)
                .param("seq", seq)
                .query(CallbackRows::callback)
                .list();
    }

    /** What a client was to be told after this number, in order, over all its subscriptions. */
    List<Callback> after(String client, long seq, int limit) {
        return jdbc.sql(COLUMNS + "join webhook_subscription s on s.id = c.subscription"
                        + " where s.client_id = :client and c.seq > :seq order by c.seq fetch first :limit rows only")
                .param("client", client)
                .param("seq", seq)
                .param("limit", limit)
                .query(CallbackRows::callback)
                .list();
    }

    /** Notes an attempt; without an error it was delivered. */
    void tried(long id, @Nullable String error, Instant now) {
        jdbc.sql("update callback set attempts = attempts + 1, tried_at = :now, last_error = :error,"
                        + " delivered_at = :delivered where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("error", error)
                .param("delivered", error == null ? now.atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    private static Callback callback(ResultSet row, int index) throws SQLException {
        OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
        return new Callback(
                row.getLong("id"),
                row.getString("event_id"),
                row.getLong("subscription"),
                row.getLong("seq"),
                row.getString("case_number"),
                row.getString("stage"),
                row.getString("payload"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                delivered == null ? null : delivered.toInstant(),
                row.getInt("attempts"),
                row.getString("last_error"));
    }
}
