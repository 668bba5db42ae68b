package org.qifu.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which open tasks are with a proxy, and whose they are. Writes join the caller's transaction. */
@Component
public class ProxiedTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProxiedTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes where a task went by a rule. */
    public void put(ProxiedTask task, long absence) {
        forget(task.taskId());
        jdbc.sql("insert into proxied_task (task_id, absence_id, person, proxy, since) values (?, ?, ?, ?, ?)")
                .param(task.taskId())
                .param(absence)
                .param(task.person())
                .param(task.proxy())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** For whom this user does this task, when it came to him as a proxy. */
    public Optional<String> represented(String taskId, String proxy) {
        return jdbc.sql("select person from proxied_task where task_id = ? and proxy = ?")
                .params(taskId, proxy)
                .query(String.class)
                .optional();
    }

    /** The tasks that went by a rule. */
    public List<ProxiedTask> of(long absence) {
        return jdbc.sql("select task_id, person, proxy from proxied_task where absence_id = ? order by task_id")
                .param(absence)
                .query((row, index) ->
                        new ProxiedTask(row.getString("task_id"), row.getString("person"), row.getString("proxy")))
                .list();
    }

    /** The task is done or back. */
    public void forget(String taskId) {
        jdbc.sql("delete from proxied_task where task_id = ?").param(taskId).update();
    }
}
