package org.qifu.ledger;

import static org.qifu.ledger.Moments.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.qifu.casefile.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by what a clerk remembers of them, among those the clerk may see. */
@Component
public class CaseSearch {

    private static final String COLUMNS = "f.number, f.kind, f.applicant, f.need, f.station, f.stage, f.owner,"
            + " f.registered_at, f.due_at, f.answered_at, f.archived_at";

    private static final Duration LATELY = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The best of them: that of the very number first, then by name before by text, open before closed, new before old. */
    public List<FoundCase> find(SearchTerms terms, Visibility seen, int atMost) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return jdbc.sql("select " + COLUMNS + " from case_file f where " + seen.sql() + " and " + terms.where()
                        + " order by case when f.number = :exact or upper(f.applicant) = :exact then 0"
                        + " when f.applicant like :beginning escape '!' then 1 else 2 end,"
                        + " case when f.archived_at is null then 0 else 1 end, f.registered_at desc, f.number desc"
                        + " fetch first :most rows only")
                .params(seen.parameters())
                .params(terms.parameters())
                .param("most", atMost)
                .query((row, i) -> found(row, now))
                .list();
    }

    /** The cases at which this user completed a step last, the latest first. */
    public List<FoundCase> handledLately(String user, Visibility seen, int atMost) {
        Instant now = clock.instant();
        return jdbc.sql("select " + COLUMNS + " from case_file f join (select case_number, max(ended_at) as last_at"
                        + " from case_step where assignee = :user and ended_how = 'COMPLETED' and ended_at >= :since"
                        + " group by case_number) s on s.case_number = f.number where " + seen.sql()
                        + " order by s.last_at desc, f.number desc fetch first :most rows only")
                .params(seen.parameters())
                .param("user", user)
                .param("since", now.minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("most", atMost)
                .query((row, i) -> found(row, now))
                .list();
    }

    private static FoundCase found(ResultSet row, Instant now) throws SQLException {
        Instant dueAt = instant(row, "due_at");
        return new FoundCase(
                row.getString("number"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("applicant"),
                row.getString("need"),
                row.getString("station"),
                row.getString("stage"),
                row.getString("owner"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                dueAt,
                dueAt != null && instant(row, "answered_at") == null && dueAt.isBefore(now),
                instant(row, "archived_at") != null);
    }
}
