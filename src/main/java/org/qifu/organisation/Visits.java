package org.qifu.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The visits of the stations, and which finding became which case (R-INT-21). */
@Repository
public class Visits {

    private final JdbcClient jdbc;
    private final TextLists staff;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.staff = new TextLists(jdbc, "visit_staff", "visit");
    }

    /** Puts a visit on record and returns its id. */
    @Transactional
    public String record(Visit visit) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into visit (id, station, visited_on, body_kind, body) values (?, ?, ?, ?, ?)")
                .params(id, visit.station(), visit.visitedOn(), visit.bodyKind().name(), visit.body())
                .update();
        staff.replace(id, visit.staff());
        for (int i = 0; i < visit.findings().size(); i++) {
            jdbc.sql("insert into visit_finding (visit, seq, text, case_number) values (?, ?, ?, ?)")
                    .param(id)
                    .param(i)
                    .param(visit.findings().get(i).text())
                    .param(visit.findings().get(i).caseNumber())
                    .update();
        }
        return id;
    }

    /**
     * Links a finding to the case it became, once. Throws {@link IllegalStateException} when there is no such finding
     * or it is a case already.
     *
     * @param index place of the finding in the visit, from 0
     */
    public void becameCase(String visit, int index, String caseNumber) {
        int linked = jdbc.sql("update visit_finding set case_number = ? where visit = ? and seq = ?"
                        + " and case_number is null")
                .params(caseNumber, visit, index)
                .update();
        if (linked == 0) {
            throw new IllegalStateException("没有这项走访发现，或者已经转为诉求");
        }
    }

    /** The visits of a station, the latest first. */
    public List<Visit> of(String station) {
        return visits("station = ?", station);
    }

    /** The visit a case came from; empty when it came another way. */
    public Optional<Visit> originOf(String caseNumber) {
        return visits("id in (select visit from visit_finding where case_number = ?)", caseNumber).stream()
                .findFirst();
    }

    private List<Visit> visits(String condition, String value) {
        Map<String, List<String>> people = staff.all();
        return jdbc.sql("select * from visit where " + condition + " order by visited_on desc, id")
                .param(value)
                .query((row, i) -> new Visit(
                        row.getString("station"),
                        row.getDate("visited_on").toLocalDate(),
                        Visit.BodyKind.valueOf(row.getString("body_kind")),
                        row.getString("body"),
                        people.getOrDefault(row.getString("id"), List.of()),
                        findings(row.getString("id"))))
                .list();
    }

    private List<Visit.Finding> findings(String visit) {
        return jdbc.sql("select text, case_number from visit_finding where visit = ? order by seq")
                .param(visit)
                .query((row, i) -> new Visit.Finding(row.getString(1), row.getString(2)))
                .list();
    }
}
