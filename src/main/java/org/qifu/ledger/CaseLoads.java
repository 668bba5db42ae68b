package org.qifu.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.qifu.casefile.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the cases stand now, by the definitions of the figures 未归档 and 超期; one pass over the unarchived cases. */
@Component
public class CaseLoads {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLoads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By kind and stage; a stage without cases has no line. */
    public List<CaseLoad> now() {
        return jdbc.sql("select f.kind, f.stage, count(*), count(case when " + Figures.LATE.only() + " then 1 end)"
                        + " from case_file f where " + Figures.OPEN.condition() + " group by f.kind, f.stage")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, i) -> new CaseLoad(
                        CaseKind.valueOf(row.getString(1)), row.getString(2), row.getLong(3), row.getLong(4)))
                .list();
    }
}
