package org.qifu.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Topics that firms brought too often: each is raised once a month, and gets an owner and a measure (R-SEN-03). */
@Component
public class BlockingTopics {

    private static final int SHOWN_CASES = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReportSettings settings;

    BlockingTopics(JdbcClient jdbc, Clock clock, ReportSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** The topics of a report that were not raised in the month of its last day. */
    public List<NewTopic> unraised(SentimentFigures figures) {
        LocalDate month = figures.period().last().withDayOfMonth(1);
        return figures.topics().stream()
                .map(topic -> new NewTopic(topic.name(), month, topic.cases(), text(topic)))
                .filter(topic -> !isRaised(topic))
                .toList();
    }

    private String text(Repeated topic) {
        List<String> shown = topic.numbers().stream().limit(SHOWN_CASES).toList();
        return "（诉求数据研判）%d天内有%d件诉求集中反映“%s”，已达到堵点登记标准。请明确责任单位和措施。办件编号：%s%s。"
                .formatted(
                        settings.days(),
                        topic.cases(),
                        topic.name(),
                        String.join("、", shown),
                        shown.size() < topic.cases() ? "等" : "");
    }

    /** Whether a topic of the same leading word was raised in its month; its other words may have changed since. */
    public boolean isRaised(NewTopic topic) {
        return jdbc
                .sql("select topic from blocking_topic where month_begin = ?")
                .param(topic.monthBegin())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(raised -> leading(raised).equals(leading(topic.topic())));
    }

    private static String leading(String topic) {
        return topic.split("、", -1)[0];
    }

    /** Records that a blocking point was opened for it. */
    public void raise(NewTopic topic, String enquiryNumber) {
        jdbc.sql("insert into blocking_topic (topic, month_begin, cases, enquiry_number, raised_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(topic.topic(), topic.monthBegin(), topic.cases(), enquiryNumber, now())
                .update();
    }

    /** Names who clears it and how; said again, the new word stands. Answers whether there is one of this id. */
    public boolean decide(long id, String owner, String measure, String by) {
        return jdbc.sql("update blocking_topic set owner = ?, measure = ?, decided_by = ?, decided_at = ? where id = ?")
                        .params(owner, measure, by, now(), id)
                        .update()
                > 0;
    }

    /** All of them, the newest first. */
    public List<BlockingTopic> all() {
        return jdbc.sql("select * from blocking_topic order by raised_at desc, id desc")
                .query(BlockingTopics::topic)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static BlockingTopic topic(ResultSet row, int index) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new BlockingTopic(
                row.getLong("id"),
                row.getString("topic"),
                row.getObject("month_begin", LocalDate.class),
                row.getInt("cases"),
                row.getString("enquiry_number"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("owner"),
                row.getString("measure"),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant());
    }
}
