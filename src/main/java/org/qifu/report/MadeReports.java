package org.qifu.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qifu.report.MadeReport.Format;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The table of made month and quarter reports; rows are added and read. */
@Repository
class MadeReports {

    private static final String COLUMNS = "id, kind, first_day, station, format, file_name, made_by, made_at, sha256";

    private final JdbcClient jdbc;

    MadeReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(MadeReport report, byte[] content) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into period_report (kind, first_day, station, format, file_name, made_by, made_at, sha256,"
                        + " content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(report.kind().name(), report.firstDay(), report.station())
                .params(report.format().name(), report.fileName(), report.madeBy())
                .params(report.madeAt().atOffset(ZoneOffset.UTC), report.sha256(), content)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    List<MadeReport> all() {
        return jdbc.sql("select " + COLUMNS + " from period_report order by made_at desc, id desc")
                .query(MadeReports::report)
                .list();
    }

    Optional<MadeReport> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from period_report where id = ?")
                .param(id)
                .query(MadeReports::report)
                .optional();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from period_report where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    private static MadeReport report(ResultSet row, int index) throws SQLException {
        return new MadeReport(
                row.getLong("id"),
                PeriodKind.valueOf(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getString("station"),
                Format.valueOf(row.getString("format")),
                row.getString("file_name"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"));
    }
}
