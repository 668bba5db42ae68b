package org.qifu.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ledger and engine must say alike of each case between any two steps; read from their tables. */
final class Agreement {

    private static final String OF_CASE =
            " in (select proc_inst_id_ from act_ru_execution where parent_id_ is null and business_key_ = ?)";

    private final JdbcClient sql;

    Agreement(JdbcClient sql) {
        this.sql = sql;
    }

    /** All cases of the ledger. */
    List<String> cases() {
        return sql.sql("select number from case_file order by number")
                .query(String.class)
                .list();
    }

    /** In words what does not agree; nothing when all does. */
    List<String> faults(Collection<String> cases) {
        var faults = new ArrayList<String>();
        for (String number : cases) {
            instances(number, faults);
            limits(number, faults);
            steps(number, faults);
        }
        return faults;
    }

    private void instances(String number, List<String> faults) {
        boolean open = count("select count(*) from case_file where archived_at is null and number = ?", number) == 1;
        long running = count(
                "select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where e.parent_id_ is null and d.key_ in ('appeal', 'guidance') and e.business_key_ = ?",
                number);
        // The package is made after the archive, by a job.
        long packing = count("select count(*) from act_ru_job where process_instance_id_" + OF_CASE, number);
        if (open ? running != 1 : running > (packing > 0 ? 1 : 0)) {
            faults.add(number + (open ? ", open, has " : ", archived, has ") + running + " instances");
        }
    }

    private void limits(String number, List<String> faults) {
        Set<Instant> timers =
                new HashSet<>(sql.sql("select duedate_ from act_ru_job where process_instance_id_" + OF_CASE)
                        .param(number)
                        .query((row, i) -> instant(row.getTimestamp(1)))
                        .list());
        List<Instant> limits = sql.sql(
                        // What is refused has a day to be told by, but no timer.
                        "select due_at from case_limit where ended_at is null and breached_at is null and case_number = ?"
                                + " and exists (select 1 from case_file where number = case_number and outcome is null)"
                                // The look at a booking is only warned of, when its day is over.
                                + " and (warned_at is null or warned_at < due_at)")
                .param(number)
                .query((row, i) -> instant(row.getTimestamp(1)))
                .list();
        limits.stream()
                .filter(due -> !timers.contains(due))
                .forEach(due -> faults.add(number + " has no timer for its limit " + due + ", but " + timers));
        sql.sql("select due_at from case_file where node is not null and answered_at is null and outcome is null"
                        + " and exists (select 1 from case_limit l where l.case_number = number and l.node = case_file.node"
                        + " and l.ended_at is null and l.due_at <> case_file.due_at) and number = ?")
                .param(number)
                .query((row, i) -> instant(row.getTimestamp(1)))
                .list()
                .forEach(due -> faults.add(number + " is due at " + due + ", its limit is not"));
    }

    private void steps(String number, List<String> faults) {
        long steps = count("select count(*) from case_step where ended_at is null and case_number = ?", number);
        long tasks = count("select count(*) from act_ru_task where proc_inst_id_" + OF_CASE, number);
        if (steps != tasks) {
            faults.add(number + " has " + tasks + " tasks and " + steps + " open steps");
        }
    }

    private long count(String statement, String number) {
        return sql.sql(statement).param(number).query(Long.class).single();
    }

    private static Instant instant(Timestamp at) {
        return at == null ? Instant.MIN : at.toInstant();
    }
}
