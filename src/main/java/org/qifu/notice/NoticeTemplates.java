package org.qifu.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the notices; no edit overwrites what was. */
@Repository
public class NoticeTemplates {

    private static final String LATEST = "version = (select max(later.version) from notice_template later"
            + " where later.event = t.event and later.audience = t.audience and later.channel = t.channel)";

    private final JdbcClient jdbc;
    private final NoticeRules rules;
    private final Clock clock;

    NoticeTemplates(JdbcClient jdbc, NoticeRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** The text in force for every key that has one. */
    public List<NoticeTemplate> current() {
        return find(LATEST);
    }

    /** The text in force for this key. */
    public Optional<NoticeTemplate> current(NoticeKey key) {
        return history(key).stream().findFirst();
    }

    /** All versions, the latest first; empty when there is none. */
    public List<NoticeTemplate> history(NoticeKey key) {
        return find(
                "event = ? and audience = ? and channel = ?",
                NoticeRules.names(key).toArray());
    }

    /**
     * Makes the next version of a text. The first text for a key brings its rule, switched off.
     *
     * @param basedOn the version that the editor saw, 0 where there was none
     * @throws NoticeRefused when it uses a placeholder that the event does not have
     * @throws OutdatedNotice when another version is the latest
     */
    @Transactional
    public NoticeTemplate save(NoticeKey key, String subject, String body, int basedOn, String changedBy) {
        check(key, subject + body);
        int latest = current(key).map(NoticeTemplate::version).orElse(0);
        if (latest != basedOn) {
            throw new OutdatedNotice(key, latest);
        }
        try {
            insert(key, latest + 1, subject, body, changedBy);
        } catch (DuplicateKeyException e) {
            // Both editors saw the same version; the database let one of them through.
            throw new OutdatedNotice(key, latest + 1);
        }
        if (rules.find(key).isEmpty()) {
            rules.add(key, false, false);
        }
        return current(key).orElseThrow();
    }

    /** How a text would look, with the placeholders' names in brackets as values. */
    public String preview(NoticeKey key, String text) {
        check(key, text);
        Map<String, String> names =
                key.event().placeholders().stream().collect(Collectors.toMap(name -> name, name -> "〔" + name + "〕"));
        return TemplateText.fill(text, names);
    }

    void insert(NoticeKey key, int version, String subject, String body, @Nullable String changedBy) {
        jdbc.sql(
                        "insert into notice_template (event, audience, channel, version, subject, body, changed_by, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(NoticeRules.names(key))
                .param(version)
                .param(subject)
                .param(body)
                .param(changedBy)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static void check(NoticeKey key, String text) {
        if (!key.possible()) {
            throw new NoticeRefused("“" + key.label() + "”发不出去：申请单位可以收邮件、短信和网上查询页消息，工作人员可以收邮件和浙政钉消息，查询码不在网上显示");
        }
        List<String> allowed = key.event().placeholders();
        List<String> unknown = TemplateText.unknown(text, allowed);
        if (!unknown.isEmpty()) {
            throw new NoticeRefused("没有这些占位符：" + String.join("、", unknown) + "；可以使用：" + String.join("、", allowed));
        }
        if (TemplateText.broken(text)) {
            throw new NoticeRefused("占位符的括号不成对，请写成{{办件编号}}这样");
        }
    }

    private List<NoticeTemplate> find(String condition, Object... values) {
        return jdbc.sql("select * from notice_template t where " + condition
                        + " order by event, audience, channel, version desc")
                .params(List.of(values))
                .query((row, i) -> read(row))
                .list();
    }

    private static NoticeTemplate read(ResultSet row) throws SQLException {
        return new NoticeTemplate(
                NoticeRules.key(row),
                row.getInt("version"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
