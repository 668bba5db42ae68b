package org.qifu.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is told of what by which channel; administrators change it. */
@Repository
public class NoticeRules {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every rule, those switched off included. */
    public List<NoticeRule> all() {
        return jdbc.sql("select * from notice_rule order by event, audience, channel")
                .query((row, i) -> read(row))
                .list();
    }

    /** The rule of this key; empty when nothing is delivered for it. */
    public Optional<NoticeRule> find(NoticeKey key) {
        return jdbc.sql("select * from notice_rule where event = ? and audience = ? and channel = ?")
                .params(names(key))
                .query((row, i) -> read(row))
                .optional();
    }

    /** The rules in force for an event. */
    List<NoticeRule> of(NoticeEvent event) {
        return all().stream()
                .filter(rule -> rule.key().event() == event && rule.enabled())
                .toList();
    }

    /**
     * Switches a rule.
     *
     * @param basedOn the version that the editor saw
     * @throws OutdatedNotice when another version is the latest
     * @throws NoticeRefused when there is no such rule, or staff would have to telephone staff
     */
    @Transactional
    public NoticeRule save(NoticeKey key, boolean enabled, boolean byPhone, int basedOn, String changedBy) {
        NoticeRule before = find(key).orElseThrow(() -> new NoticeRefused("没有“" + key.label() + "”这条通知规则，请先为它保存模板"));
        if (byPhone && key.audience() != Audience.FIRM) {
            throw new NoticeRefused("只有通知申请单位的消息可以改由电话告知");
        }
        int changed = jdbc.sql(
                        "update notice_rule set enabled = ?, by_phone = ?, version = version + 1, changed_by = ?,"
                                + " changed_at = ? where event = ? and audience = ? and channel = ? and version = ?")
                .param(enabled)
                .param(byPhone)
                .param(changedBy)
                .param(Timestamp.from(clock.instant()))
                .params(names(key))
                .param(basedOn)
                .update();
        if (changed == 0) {
            throw new OutdatedNotice(key, before.version());
        }
        return find(key).orElseThrow();
    }

    /** Adds a rule that was not there, as version 1. */
    void add(NoticeKey key, boolean enabled, boolean byPhone) {
        jdbc.sql("insert into notice_rule (event, audience, channel, enabled, by_phone, version, changed_at)"
                        + " values (?, ?, ?, ?, ?, 1, ?)")
                .params(names(key))
                .param(enabled)
                .param(byPhone)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    static List<Object> names(NoticeKey key) {
        return List.of(key.event().name(), key.audience().name(), key.channel().name());
    }

    static NoticeKey key(ResultSet row) throws SQLException {
        return new NoticeKey(
                NoticeEvent.valueOf(row.getString("event")),
                Audience.valueOf(row.getString("audience")),
                Channel.valueOf(row.getString("channel")));
    }

    private static NoticeRule read(ResultSet row) throws SQLException {
        return new NoticeRule(
                key(row),
                row.getBoolean("enabled"),
                row.getBoolean("by_phone"),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
