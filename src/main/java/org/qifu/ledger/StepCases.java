package org.qifu.ledger;

import static org.qifu.ledger.Moments.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks behind one number of the heat map. */
@Component
public class StepCases {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    StepCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tasks of a step that began in the period: open ones first, the earliest due before others; at most 100. */
    public List<StepCase> of(StepPeriod period, Visibility seen, String step) {
        Instant now = clock.instant();
        var scope = new StepScope(period, seen);
        var statement = jdbc.sql("select s.case_number, c.applicant, s.station, s.assignee, s.started_at, s.due_at,"
                        + " s.ended_at from case_step s join case_file c on c.number = s.case_number where "
                        + scope.condition() + " and s.step = :step"
                        + " order by case when s.ended_at is null then 0 else 1 end, s.due_at, s.started_at limit "
                        + MOST)
                .param("step", step);
        return scope.bind(statement, now).query((row, index) -> read(row, now)).list();
    }

    private static StepCase read(ResultSet row, Instant now) throws SQLException {
        Instant due = instant(row, "due_at");
        Instant ended = instant(row, "ended_at");
        return new StepCase(
                row.getString("case_number"),
                row.getString("applicant"),
                row.getString("station"),
                row.getString("assignee"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended,
                due,
                due != null && due.isBefore(ended == null ? now : ended));
    }

    /**
     * One task of a case.
     *
     * @param who user id of whoever has it or did it
     * @param to null while it is open
     */
    public record StepCase(
            String number,
            String applicant,
            String station,
            @Nullable String who,
            Instant from,
            @Nullable Instant to,
            @Nullable Instant dueAt,
            boolean late) {

        /** The same with the person's name instead of the id. */
        public StepCase by(UnaryOperator<String> names) {
            String name = who == null ? null : names.apply(who);
            return new StepCase(number, applicant, station, name, from, to, dueAt, late);
        }
    }
}
