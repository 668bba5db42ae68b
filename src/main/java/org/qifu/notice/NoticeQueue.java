package org.qifu.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.notice.Notice.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who watch over the system ask of the notices. */
@Component
public class NoticeQueue {

    /**
     * How far back is looked: without an index on the state, which every notice would pay for twice, a question must not
     * read them all. A county writes fewer in a week, and after a day no notice waits any more.
     */
    private static final int NEWEST = 50_000;

    private static final String RECENT =
            " from notice where id > (select coalesce(max(id), 0) from notice) - " + NEWEST;

    private final JdbcClient jdbc;

    NoticeQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The notices that are to be sent still. */
    public Waiting waiting() {
        return jdbc.sql("select count(*), min(created_at)" + RECENT + " and state = 'QUEUED'")
                .query((row, i) -> {
                    Timestamp oldest = row.getTimestamp(2);
                    return new Waiting(row.getLong(1), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** What became of the notices written since then, by channel. */
    public List<Count> since(Instant then) {
        return jdbc.sql("select channel, state, count(*)" + RECENT + " and created_at >= ? group by channel, state")
                .param(Timestamp.from(then))
                .query((row, i) ->
                        new Count(Channel.valueOf(row.getString(1)), State.valueOf(row.getString(2)), row.getLong(3)))
                .list();
    }

    /**
     * Notices that wait.
     *
     * @param oldest when the first of them was written; null when there is none
     */
    public record Waiting(long messages, @Nullable Instant oldest) {}

    /** Notices of one channel in one state. */
    public record Count(Channel channel, State state, long notices) {}
}
