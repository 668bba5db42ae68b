package org.qifu.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.qifu.guidance.SelfCorrection.Status;
import org.qifu.guidance.Suggestion.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what firms report of their own correction. Rows are added and read, never changed or deleted. */
@Repository
class SelfCorrectionRows {

    private final JdbcClient jdbc;

    SelfCorrectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String caseNumber, Report report) {
        SelfCorrection said = report.correction();
        jdbc.sql("insert into self_correction (case_number, unit, suggestion, status, text, corrected_on, reported_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        caseNumber,
                        said.unit(),
                        said.suggestion(),
                        said.status().name(),
                        said.text(),
                        said.correctedOn(),
                        Timestamp.from(report.at()))
                .update();
    }

    /** Of one case, oldest first. */
    List<Report> of(String caseNumber) {
        return jdbc.sql("select unit, suggestion, status, text, corrected_on, reported_at from self_correction"
                        + " where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> report(row))
                .list();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                new SelfCorrection(
                        row.getString("unit"),
                        row.getString("suggestion"),
                        Status.valueOf(row.getString("status")),
                        row.getString("text"),
                        row.getObject("corrected_on", LocalDate.class)),
                row.getTimestamp("reported_at").toInstant());
    }
}
