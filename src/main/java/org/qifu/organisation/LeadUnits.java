package org.qifu.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lead units of administrative inspection (R-ORG-16). */
@Repository
public class LeadUnits {

    private final JdbcClient jdbc;

    LeadUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lead units, by code. */
    public List<LeadUnit> all() {
        return jdbc.sql("select code, name, department, role from lead_unit order by code")
                .query((row, i) -> new LeadUnit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("department"),
                        StationRow.value(InspectionRole.class, row.getString("role"))))
                .list();
    }

    /** The units that hold a role; one as delivered. */
    public List<LeadUnit> holding(InspectionRole role) {
        return all().stream().filter(unit -> unit.role() == role).toList();
    }
}
