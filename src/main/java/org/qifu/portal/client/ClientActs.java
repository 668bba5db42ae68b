package org.qifu.portal.client;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The record of what the clients did: the timeline of a case knows its officials only. Rows are added and read, nothing
 * here changes one.
 */
@Repository
public class ClientActs {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClientActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records an act; joins the caller's transaction.
     *
     * @param key chosen by the client so that a repetition is known as one
     * @throws DuplicateKeyException when the client has used the key before
     */
    public void add(String client, ClientAct act, @Nullable String key) {
        jdbc.sql("insert into api_act (client, case_number, act, idempotency_key, content_hash, done_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(client)
                .param(act.caseNumber())
                .param(act.act())
                .param(key)
                .param(act.contentHash())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** What the client did under this key. */
    public Optional<ClientAct> find(String client, String key) {
        return jdbc.sql("select case_number, act, content_hash from api_act where client = ? and idempotency_key = ?")
                .params(client, key)
                .query((row, i) -> new ClientAct(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }
}
