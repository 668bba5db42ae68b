package org.qifu.portal.callback;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who watch over the system ask of the callbacks. */
@Component
public class CallbackQueue {

    /** How far back is looked, for the reason that the notices' queue has. */
    private static final int NEWEST = 50_000;

    private final JdbcClient jdbc;

    CallbackQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The callbacks of running subscriptions that no receiver has taken yet. */
    public Waiting waiting() {
        return jdbc.sql("select count(*), min(c.created_at) from callback c"
                        + " join webhook_subscription s on s.id = c.subscription where s.active"
                        + " and c.delivered_at is null"
                        + " and c.id > (select coalesce(max(id), 0) from callback) - " + NEWEST)
                .query((row, i) -> {
                    OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                    return new Waiting(row.getLong(1), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /**
     * Callbacks that wait.
     *
     * @param oldest when the first of them was written; null when there is none
     */
    public record Waiting(long messages, @Nullable Instant oldest) {}
}
