package org.qifu.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a case stays and how long: one row a user task. Writes join the caller's transaction. */
@Component
public class StepLog {

    private static final String DEPARTMENT = "dept-";

    private final JdbcClient jdbc;

    StepLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a step ended. */
    public enum End {
        /** By a person. */
        COMPLETED,
        /** By a timer, a move or a withdrawal. */
        CANCELLED
    }

    /** A task was created; one that belongs to no case, such as that of a question, leaves no row. */
    public void begun(BegunStep step) {
        jdbc.sql(
                        "insert into case_step (task_id, case_number, round, station, process, definition_id, instance_id,"
                                + " step, group_id, unit, assignee, started_at, due_at)"
                                + " select ?, number, round, station, ?, ?, ?, ?, ?, ?, ?, ?, ? from case_file where number = ?")
                .params(
                        step.taskId(),
                        step.process(),
                        step.definitionId(),
                        step.instanceId(),
                        step.step(),
                        step.group(),
                        unit(step.group()),
                        step.assignee(),
                        Timestamp.from(step.startedAt()),
                        timestamp(step.dueAt()),
                        step.caseNumber())
                .update();
    }

    /** Somebody took the task over, or gave it back. */
    public void assigned(String taskId, @Nullable String assignee) {
        jdbc.sql("update case_step set assignee = ? where task_id = ?")
                .params(assignee, taskId)
                .update();
    }

    /** The task is offered to this group, or due at this moment, instead of before. */
    public void changed(String taskId, @Nullable String group, @Nullable Instant dueAt) {
        jdbc.sql("update case_step set group_id = ?, unit = ?, due_at = ? where task_id = ?")
                .params(group, unit(group), timestamp(dueAt), taskId)
                .update();
    }

    /** The task is gone; {@code actor} stands for whoever had it when nobody had taken it over, dwell in working minutes. */
    public void ended(String taskId, End how, @Nullable String actor, Instant at, int dwell) {
        jdbc.sql("update case_step set ended_at = ?, ended_how = ?, dwell = ?, assignee = coalesce(assignee, ?)"
                        + " where task_id = ? and ended_at is null")
                .params(Timestamp.from(at), how.name(), dwell, actor, taskId)
                .update();
    }

    /** All steps of a case, in the order in which they began. */
    public List<CaseStep> of(String caseNumber) {
        return jdbc.sql(
                        "select process, definition_id, instance_id, step, group_id, assignee, started_at, due_at, ended_at"
                                + " from case_step where case_number = ? order by started_at, ended_at nulls last, task_id")
                .param(caseNumber)
                .query((row, index) -> new CaseStep(
                        row.getString("process"),
                        row.getString("definition_id"),
                        row.getString("instance_id"),
                        row.getString("step"),
                        row.getString("group_id"),
                        row.getString("assignee"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("due_at", OffsetDateTime.class)),
                        instant(row.getObject("ended_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String unit(@Nullable String group) {
        return group != null && group.startsWith(DEPARTMENT) ? group.substring(DEPARTMENT.length()) : null;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return Optional.ofNullable(instant).map(Timestamp::from).orElse(null);
    }
}
