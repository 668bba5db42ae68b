package org.qifu.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the reports. */
@Repository
class SentimentReportRows {

    private static final String REPORT = "select number, first_day, last_day, case_number, title, state, opened_by,"
            + " opened_at, released_by, released_at from sentiment_report ";

    private final JdbcClient jdbc;

    SentimentReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next() {
        return jdbc.sql("select nextval('sentiment_report_number')")
                .query(Long.class)
                .single();
    }

    boolean knows(String subject) {
        return jdbc.sql("select count(*) from sentiment_report where subject = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(SentimentReport report, String subject) {
        jdbc.sql("insert into sentiment_report (number, subject, first_day, last_day, case_number, title, state,"
                        + " opened_by, opened_at) values (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?)")
                .params(report.number(), subject)
                .params(report.period().first(), report.period().last(), report.caseNumber())
                .params(report.title(), report.openedBy(), at(report.openedAt()))
                .update();
    }

    void figures(String number, String figures) {
        jdbc.sql("update sentiment_report set figures = ? where number = ?")
                .params(figures, number)
                .update();
    }

    void release(String number, @Nullable String by, Instant now, String sha256, byte[] content) {
        jdbc.sql("update sentiment_report set state = 'RELEASED', released_by = ?, released_at = ?, sha256 = ?,"
                        + " content = ? where number = ?")
                .params(by, at(now), sha256, content, number)
                .update();
    }

    Optional<SentimentReport> find(String number) {
        return jdbc.sql(REPORT + "where number = ?")
                .param(number)
                .query(SentimentReportRows::report)
                .optional();
    }

    Optional<SentimentReport> lock(String number) {
        return jdbc.sql(REPORT + "where number = ? for update")
                .param(number)
                .query(SentimentReportRows::report)
                .optional();
    }

    List<SentimentReport> all() {
        return jdbc.sql(REPORT + "order by opened_at desc, number desc")
                .query(SentimentReportRows::report)
                .list();
    }

    Optional<String> figures(String number) {
        return jdbc.sql("select figures from sentiment_report where number = ? and figures is not null")
                .param(number)
                .query(String.class)
                .optional();
    }

    Optional<byte[]> content(String number) {
        return jdbc.sql("select content from sentiment_report where number = ? and content is not null")
                .param(number)
                .query(byte[].class)
                .optional();
    }

    private static SentimentReport report(ResultSet row, int index) throws SQLException {
        OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        return new SentimentReport(
                row.getString("number"),
                new ReportPeriod(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("case_number"),
                row.getString("title"),
                row.getString("state").equals("RELEASED"),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("released_by"),
                released == null ? null : released.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
