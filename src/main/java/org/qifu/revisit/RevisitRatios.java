package org.qifu.revisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves the revisit ratios by figures (R-REV-10): what was closed, due and done. */
@Component
public class RevisitRatios {

    private final JdbcClient jdbc;

    RevisitRatios(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All stations and classes with closings in the month (Asia/Shanghai), by station, then class. */
    public List<RevisitRatio> of(YearMonth month) {
        return jdbc.sql("select station, closing_month, revisit_class, count(*) as closed,"
                        + " sum(case when due then 1 else 0 end) as due, count(done_on) as done"
                        + " from revisit_case where closing_month = :month"
                        + " group by station, closing_month, revisit_class order by station, revisit_class")
                .param("month", month.toString())
                .query(RevisitRatios::ratio)
                .list();
    }

    /**
     * Records that a due revisit was done. Recorded again, the first date stays.
     *
     * @param contactedOn date of the contact in Asia/Shanghai
     * @throws IllegalArgumentException when no revisit of this case and round is due: a revisit of a case that was not
     *     drawn must not count towards the share
     */
    public void recordDone(String caseNumber, int round, LocalDate contactedOn) {
        int recorded = jdbc.sql("update revisit_case set done_on = coalesce(done_on, :contactedOn)"
                        + " where case_number = :caseNumber and round_no = :round and due")
                .param("contactedOn", contactedOn)
                .param("caseNumber", caseNumber)
                .param("round", round)
                .update();
        if (recorded == 0) {
            throw new IllegalArgumentException("No revisit is due of case " + caseNumber + ", round " + round);
        }
    }

    private static RevisitRatio ratio(ResultSet row, int index) throws SQLException {
        return new RevisitRatio(
                new StationMonth(row.getString("station"), YearMonth.parse(row.getString("closing_month"))),
                RevisitClass.valueOf(row.getString("revisit_class")),
                row.getInt("closed"),
                row.getInt("due"),
                row.getInt("done"));
    }
}
