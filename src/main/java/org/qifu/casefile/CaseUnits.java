package org.qifu.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departments a case was given to. Writes join the caller's transaction. */
@Component
public class CaseUnits {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives the case to one lead and its partners instead of those before. */
    public void assign(String caseNumber, String lead, List<String> partners) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update case_unit set until = ? where case_number = ? and until is null")
                .params(now, caseNumber)
                .update();
        insert(caseNumber, lead, "LEAD", now);
        partners.forEach(partner -> insert(caseNumber, partner, "PARTNER", now));
    }

    /** Codes of the departments the case is with now, the lead first. */
    public List<String> of(String caseNumber) {
        return jdbc.sql("select unit from case_unit where case_number = ? and until is null order by role, unit")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    private void insert(String caseNumber, String unit, String role, Timestamp since) {
        // Two dispatches in one instant of a test's clock are one.
        int revived = jdbc.sql("update case_unit set until = null"
                        + " where case_number = ? and unit = ? and role = ? and since = ?")
                .params(caseNumber, unit, role, since)
                .update();
        if (revived == 0) {
            jdbc.sql("insert into case_unit (case_number, unit, role, since) values (?, ?, ?, ?)")
                    .params(caseNumber, unit, role, since)
                    .update();
        }
    }
}
