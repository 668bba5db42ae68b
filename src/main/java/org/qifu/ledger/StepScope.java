package org.qifu.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The tasks {@code s} of a period that somebody may see, as SQL. */
record StepScope(StepPeriod period, Visibility seen) {

    String condition() {
        return "s.process = :process and s.started_at >= :from and s.started_at < :to"
                + (period.station() == null ? "" : " and s.station = :station")
                // Whoever sees everything is spared the look at each case.
                + (seen.equals(Visibility.EVERYTHING)
                        ? ""
                        : " and s.case_number in (select f.number from case_file f where " + seen.sql() + ")");
    }

    StatementSpec bind(StatementSpec statement, Instant now) {
        StatementSpec bound = statement
                .params(seen.parameters())
                .param("process", period.process())
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .param("now", Timestamp.from(now));
        return period.station() == null ? bound : bound.param("station", period.station());
    }
}
