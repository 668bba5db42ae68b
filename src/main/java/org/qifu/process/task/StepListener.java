package org.qifu.process.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.BegunStep;
import org.qifu.casefile.CaseLocks;
import org.qifu.casefile.StepLog;
import org.qifu.casefile.StepLog.End;
import org.qifu.deadline.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes down for every user task of a case when it began, whose it was, and how it ended, in the engine's transaction.
 * It is a built-in listener, so that an administrator who skips the models' listeners does not lose a step.
 */
@Component
class StepListener implements TaskListener {

    static final List<String> EVENTS =
            List.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    private final StepLog log;
    private final CaseLocks locks;
    private final Deadlines deadlines;
    private final Clock clock;
    private final ObjectProvider<IdentityService> identity;

    StepListener(
            StepLog log, CaseLocks locks, Deadlines deadlines, Clock clock, ObjectProvider<IdentityService> identity) {
        this.log = log;
        this.locks = locks;
        this.deadlines = deadlines;
        this.clock = clock;
        this.identity = identity;
    }

    @Override
    public void notify(DelegateTask task) {
        hold(task.getExecution());
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> log.begun(begun(task));
            case EVENTNAME_ASSIGNMENT -> log.assigned(task.getId(), task.getAssignee());
            case EVENTNAME_UPDATE -> changed((TaskEntity) task);
            case EVENTNAME_COMPLETE -> ended(task, End.COMPLETED, actor());
            default -> ended(task, End.CANCELLED, null);
        }
    }

    /** No case behind it: a task of another flow, or one that somebody else has just completed. */
    private void hold(@Nullable DelegateExecution execution) {
        String number = execution == null ? null : execution.getProcessBusinessKey();
        if (number != null) {
            locks.hold(number);
        }
    }

    private static BegunStep begun(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        return new BegunStep(
                task.getId(),
                execution.getProcessBusinessKey(),
                execution.getProcessDefinition().getKey(),
                task.getProcessDefinitionId(),
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                group(task),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private void changed(TaskEntity task) {
        // A claim alone is told by the event of assignment that follows.
        if (!task.getPropertyChanges().keySet().equals(Set.of(TaskEntity.ASSIGNEE))) {
            log.changed(task.getId(), group(task), instant(task.getDueDate()));
        }
    }

    private void ended(DelegateTask task, End how, @Nullable String actor) {
        Instant now = clock.instant();
        int dwell = deadlines.workingMinutes(task.getCreateTime().toInstant(), now);
        log.ended(task.getId(), how, actor, now, dwell);
    }

    private static @Nullable String group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private @Nullable String actor() {
        var authentication = identity.getObject().getCurrentAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
