package org.qifu.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where cases of a flow stay, and how long: every user task that began in a period, those of finished cases too. Stays are
 * counted in classes of ten minutes, because sorting millions of them for a median takes seconds and counting does not.
 */
@Component
public class HeatMap {

    private static final String STAY = "select s.step, %s as still_open, case when s.due_at < %s then 1 else 0 end"
            + " as is_late, %s as stay from case_step s%s where %s and s.ended_at is %s";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    HeatMap(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The steps at which there was a task that the viewer may see, by id. */
    public List<StepHeat> of(StepPeriod period, Visibility seen) {
        Instant now = clock.instant();
        var scope = new StepScope(period, seen);
        var steps = new LinkedHashMap<String, List<StayClass>>();
        scope.bind(jdbc.sql(statement(scope, now)), now)
                .query((row, index) -> new StayClass(
                        row.getString("step"),
                        row.getLong("tasks"),
                        row.getLong("open_tasks"),
                        row.getLong("late_tasks"),
                        row.getLong("total"),
                        row.getLong("longest")))
                .list()
                .forEach(part -> steps.computeIfAbsent(part.step(), step -> new ArrayList<>())
                        .add(part));
        return steps.values().stream().map(StayClass::heat).toList();
    }

    private String statement(StepScope scope, Instant now) {
        String days = new OpenStay(deadlines, now).days(scope.period());
        String ended = STAY.formatted("0", "s.ended_at", "s.dwell", "", scope.condition(), "not null");
        String open = STAY.formatted("1", ":now", OpenStay.MINUTES, days, scope.condition(), "null");
        return "select step, stay / 10 as stay_class, count(*) as tasks, sum(still_open) as open_tasks,"
                + " sum(is_late) as late_tasks, sum(stay) as total, max(stay) as longest from (" + ended + " union all "
                + open + ") stays group by step, stay / 10 order by step, stay_class";
    }
}
