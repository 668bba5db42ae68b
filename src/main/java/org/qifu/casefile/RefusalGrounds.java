package org.qifu.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds of 000 九 that guidances were refused by, to be counted. Writes join the caller's transaction. */
@Component
public class RefusalGrounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusalGrounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes why a case was refused. */
    public void note(String caseNumber, List<String> grounds) {
        Timestamp now = Timestamp.from(clock.instant());
        grounds.stream()
                .distinct()
                .forEach(ground -> jdbc.sql(
                                "insert into refusal_ground (case_number, ground, refused_at) values (?, ?, ?)")
                        .params(caseNumber, ground, now)
                        .update());
    }
}
