package org.qifu.portal.callback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables {@code webhook_subscription} and {@code webhook_turn}. */
@Component
class ReceiverRows {

    private static final String COLUMNS =
            "select id, client_id, url, secret, resting_until from webhook_subscription where ";

    // A client that is not let in any more is not told anything either.
    private static final String LET_IN =
            " and exists (select 1 from api_client where api_client.id = client_id and revoked_at is null) ";

    private final JdbcClient jdbc;

    ReceiverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new active subscription; it counts on from where the client's last one ended. */
    void insert(String client, String url, String secret, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into webhook_subscription (client_id, url, secret, active, created_at, last_seq)"
                        + " values (:client, :url, :secret, true, :now, coalesce((select max(last_seq)"
                        + " from webhook_subscription where client_id = :client), 0))")
                .param("client", client)
                .param("url", url)
                .param("secret", secret)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        jdbc.sql("insert into webhook_turn (subscription) values (:id)")
                .param("id", key.getKey())
                .update();
    }

    /** The active subscription of this id. */
    Optional<Receiver> active(long id) {
        return jdbc.sql(COLUMNS + "active and id = :id" + LET_IN)
                .param("id", id)
                .query(ReceiverRows::receiver)
                .optional();
    }

    Optional<Receiver> activeOf(String client) {
        return jdbc.sql(COLUMNS + "active and client_id = :client" + LET_IN)
                .param("client", client)
                .query(ReceiverRows::receiver)
                .optional();
    }

    /** Locks the active subscriptions of these clients until the running transaction ends, always in the same order. */
    List<Receiver> lockActiveOf(Collection<String> clients) {
        return jdbc.sql(COLUMNS + "active and client_id in (:clients)" + LET_IN + "order by id for update")
                .param("clients", clients)
                .query(ReceiverRows::receiver)
                .list();
    }

    /** The next number of a subscription, which the running transaction must have locked. */
    long nextSeq(long id) {
        jdbc.sql("update webhook_subscription set last_seq = last_seq + 1 where id = :id")
                .param("id", id)
                .update();
        return jdbc.sql("select last_seq from webhook_subscription where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    void change(long id, String url, String secret) {
        jdbc.sql("update webhook_subscription set url = :url, secret = :secret, resting_until = null where id = :id")
                .param("id", id)
                .param("url", url)
                .param("secret", secret)
                .update();
    }

    boolean end(String client) {
        return jdbc.sql("update webhook_subscription set active = null where active and client_id = :client")
                        .param("client", client)
                        .update()
                > 0;
    }

    void rest(long id, Instant until) {
        jdbc.sql("update webhook_subscription set resting_until = :until where id = :id")
                .param("id", id)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes the subscription's turn until the running transaction ends; false when another job or node has it. */
    boolean takeTurn(long id) {
        return jdbc.sql("select subscription from webhook_turn where subscription = :id for update skip locked")
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private static Receiver receiver(ResultSet row, int index) throws SQLException {
        OffsetDateTime resting = row.getObject("resting_until", OffsetDateTime.class);
        return new Receiver(
                row.getLong("id"),
                row.getString("client_id"),
                row.getString("url"),
                row.getString("secret"),
                resting == null ? null : resting.toInstant());
    }
}
