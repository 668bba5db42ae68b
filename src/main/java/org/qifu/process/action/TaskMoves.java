package org.qifu.process.action;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseCopies;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Timeline;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/** What leaves the case at its step: the task goes to other hands. No due date is touched. */
@Component
class TaskMoves {

    private final Colleagues colleagues;
    private final Organisation organisation;
    private final TaskGrants grants;
    private final CaseCopies copies;
    private final Timeline timeline;
    private final Clock clock;

    TaskMoves(
            Colleagues colleagues,
            Organisation organisation,
            TaskGrants grants,
            CaseCopies copies,
            Timeline timeline,
            Clock clock) {
        this.colleagues = colleagues;
        this.organisation = organisation;
        this.grants = grants;
        this.copies = copies;
        this.timeline = timeline;
        this.clock = clock;
    }

    void transfer(Situation situation, Target to, Order order) {
        WorkTask task = situation.theTask();
        TaskEntity entity = entity(task);
        Set<String> groups = task.groups();
        if (to.kind() == Target.Kind.PERSON) {
            entity.setAssignee(to.code());
        } else {
            groups = Set.of(offerTo(to.code(), task, entity));
        }
        entity.triggerUpdateEvent();
        grants.trim(entity, groups);
        note(situation, Kind.TRANSFERRED, "由" + holder(task) + "转给" + to.name(), order.reason());
    }

    /** The group that is offered the task now. */
    private String offerTo(String unit, WorkTask task, TaskEntity entity) {
        if (task.unit() != null) {
            // Its answer is the part of the unit that gives it.
            entity.getExecution().setVariable("assistUnit", Spin.JSON('"' + unit + '"'));
        }
        entity.setAssignee(null);
        task.groups().forEach(entity::deleteCandidateGroup);
        String group = unit.endsWith("-agency") ? unit : organisation.groupOf(unit);
        entity.addCandidateGroup(group);
        return group;
    }

    /**
     * The owner keeps the responsibility; the delegate may not complete. The engine's own state of delegation is not
     * used: a form sent to such a task would be taken in unchecked.
     */
    void delegate(Situation situation, Target to, Order order) {
        WorkTask task = situation.theTask();
        TaskEntity entity = entity(task);
        entity.setOwner(task.assignee());
        entity.setAssignee(to.code());
        entity.triggerUpdateEvent();
        // Who is away is stood in for on the way here, and may have nobody, or the owner himself.
        String delegate = entity.getAssignee();
        if (delegate == null || delegate.equals(task.assignee())) {
            throw new Rejection(to.name() + "目前外出，没有可以承担本任务的代理人，请选择其他人员。");
        }
        note(situation, Kind.DELEGATED, "由" + holder(task) + "委派给" + to.name(), order.reason());
    }

    void handBack(Situation situation, Order order) {
        WorkTask task = situation.theTask();
        String owner = Objects.requireNonNull(task.owner());
        TaskEntity entity = entity(task);
        entity.setOwner(null);
        entity.setAssignee(owner);
        entity.triggerUpdateEvent();
        boolean takenBack = situation.who().id().equals(owner);
        String text = takenBack
                ? colleagues.name(owner) + "收回委派给" + holder(task) + "的任务"
                : holder(task) + "交回" + colleagues.name(owner);
        note(situation, Kind.HANDED_BACK, text, order.reason());
    }

    void postpone(Situation situation, Order order) {
        WorkTask task = situation.theTask();
        Date until = Reminder.of(order.until(), clock.instant(), task.due());
        TaskEntity entity = entity(task);
        entity.setFollowUpDate(until);
        entity.triggerUpdateEvent();
        note(situation, Kind.POSTPONED, "延后至" + Reminder.words(until) + "提醒", order.reason());
    }

    void copy(Situation situation, Target to, Order order) {
        String number = situation.file().number();
        boolean toPerson = to.kind() == Target.Kind.PERSON;
        String person = toPerson ? to.code() : null;
        String unit = toPerson ? null : to.code();
        if (copies.sent(number, person, unit)) {
            throw new Rejection("本件已经抄送" + to.name() + "，不必重复抄送。");
        }
        copies.send(number, person, unit, order.reason(), situation.who().id());
        note(situation, Kind.COPIED, "抄送" + to.name(), order.reason());
    }

    private void note(Situation situation, Kind kind, String what, @Nullable String reason) {
        WorkTask task = situation.theTask();
        String text = "“" + task.name() + "”" + what + (reason == null ? "" : "：" + reason);
        timeline.task(situation.file(), kind, situation.who().id(), task.step(), text);
    }

    /** Who has the task, or the groups it was offered to. */
    private String holder(WorkTask task) {
        Set<String> groups = task.groups();
        return task.assignee() != null
                ? colleagues.name(task.assignee())
                : groups.stream().sorted().map(organisation::name).collect(Collectors.joining("、"));
    }

    private static TaskEntity entity(WorkTask task) {
        return Context.getCommandContext().getTaskManager().findTaskById(task.id());
    }
}
