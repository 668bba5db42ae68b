package org.qifu.revisit;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closed cases and what was decided for each round of them. */
@Component
class RevisitCases {

    private final JdbcClient jdbc;

    RevisitCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided at the closing; the topping up at month's end does not change it afterwards. */
    Optional<RevisitDecision> decided(ClosedCase closed) {
        return jdbc.sql("select due and not topped_up, revisit_class, closing_month from revisit_case"
                        + " where case_number = :caseNumber and round_no = :round")
                .param("caseNumber", closed.caseNumber())
                .param("round", closed.round())
                .query((row, index) -> new RevisitDecision(
                        row.getBoolean(1), RevisitClass.valueOf(row.getString(2)), YearMonth.parse(row.getString(3))))
                .optional();
    }

    RevisitDecision add(ClosedCase closed, YearMonth month, @Nullable Integer number, boolean due) {
        jdbc.sql(
                        "insert into revisit_case (case_number, round_no, station, closing_month, revisit_class, closing_no,"
                                + " due, closed_at) values (:caseNumber, :round, :station, :month, :class, :number, :due, :closedAt)")
                .param("caseNumber", closed.caseNumber())
                .param("round", closed.round())
                .param("station", closed.station())
                .param("month", month.toString())
                .param("class", closed.revisitClass().name())
                .param("number", number)
                .param("due", due)
                .param("closedAt", closed.closedAt().atOffset(ZoneOffset.UTC))
                .update();
        return new RevisitDecision(due, closed.revisitClass(), month);
    }

    /** Whether one of the general closings numbered above {@code number} is due. */
    boolean anyDueAbove(StationMonth base, int number) {
        return jdbc.sql("select count(*) from revisit_case where station = :station and closing_month = :month"
                                + " and closing_no > :number and due")
                        .param("station", base.station())
                        .param("month", base.month().toString())
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Tops up the general closing of that number, which makes it due, and answers its case number. */
    String topUp(StationMonth base, int number) {
        jdbc.sql("update revisit_case set due = true, topped_up = true"
                        + " where station = :station and closing_month = :month and closing_no = :number")
                .param("station", base.station())
                .param("month", base.month().toString())
                .param("number", number)
                .update();
        return jdbc.sql("select case_number from revisit_case"
                        + " where station = :station and closing_month = :month and closing_no = :number")
                .param("station", base.station())
                .param("month", base.month().toString())
                .param("number", number)
                .query(String.class)
                .single();
    }
}
