package org.qifu.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.notice.Notice.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of notices and of the attempts to deliver them. */
@Repository
class NoticeRows {

    private static final int REASON = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean known(String onceKey) {
        return jdbc.sql("select count(*) from notice where once_key = ?")
                        .param(onceKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A new row; its id. What the portal shows has arrived with it. */
    long add(String onceKey, String matter, String caseNumber, NoticeKey key, Words words, boolean byPhone) {
        boolean shown = key.channel() == Channel.PORTAL;
        Timestamp now = Timestamp.from(clock.instant());
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into notice (once_key, matter, case_number, event, audience, channel, address, subject, body,"
                        + " by_phone, state, created_at, sent_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(List.of(onceKey, matter, caseNumber))
                .params(NoticeRules.names(key))
                .params(List.of(words.address(), words.subject(), words.body(), byPhone))
                .param(shown ? State.SENT.name() : State.QUEUED.name())
                .param(now)
                .param(shown ? now : null)
                .update(id, "id");
        return java.util.Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    Notice find(long id) {
        return select("id = ?", id).get(0);
    }

    /** The notice, locked, so that two who deliver it do so one after the other. */
    Notice lock(long id) {
        return select("id = ? for update", id).get(0);
    }

    List<Notice> ofCase(String caseNumber) {
        return select("case_number = ? order by id", caseNumber);
    }

    /** Everything that goes out of one matter, what the portal shows left out. */
    List<Notice> ofMatter(String matter) {
        return select("matter = ? and channel <> 'PORTAL' order by id", matter);
    }

    void state(long id, State state, @Nullable Instant sentAt) {
        jdbc.sql("update notice set state = ?, sent_at = ? where id = ?")
                .param(state.name())
                .param(sentAt == null ? null : Timestamp.from(sentAt))
                .param(id)
                .update();
    }

    void phone(long id, String matter) {
        jdbc.sql("update notice set phone_key = ? where id = ?")
                .params(matter, id)
                .update();
    }

    /** Adds a line to the delivery log. */
    void log(long id, boolean ok, @Nullable String reason) {
        String text = reason == null || reason.length() <= REASON ? reason : reason.substring(0, REASON);
        jdbc.sql("insert into notice_attempt (notice, happened_at, ok, reason) values (?, ?, ?, ?)")
                .param(id)
                .param(Timestamp.from(clock.instant()))
                .param(ok)
                .param(text)
                .update();
    }

    List<Attempt> attempts(long id) {
        return jdbc.sql("select happened_at, ok, reason from notice_attempt where notice = ? order by id")
                .param(id)
                .query((row, i) -> new Attempt(
                        row.getTimestamp("happened_at").toInstant(), row.getBoolean("ok"), row.getString("reason")))
                .list();
    }

    private List<Notice> select(String condition, Object value) {
        return jdbc.sql("select * from notice where " + condition)
                .param(value)
                .query((row, i) -> read(row))
                .list();
    }

    private static Notice read(ResultSet row) throws SQLException {
        Timestamp sentAt = row.getTimestamp("sent_at");
        return new Notice(
                row.getLong("id"),
                row.getString("matter"),
                row.getString("case_number"),
                NoticeRules.key(row),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("by_phone"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }
}
