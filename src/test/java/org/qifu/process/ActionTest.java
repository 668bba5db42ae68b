package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.process.action.ActionDesk;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases with people at their desks: two of each group that has to do with them. */
abstract class ActionTest extends GuidanceTest {

    protected ActionDesk desk;

    @BeforeEach
    void twoOfEach(@Autowired ApplicationContext context) {
        desk = new ActionDesk(context);
        for (String group : List.of(
                "anwen-reception",
                "anwen-agency",
                "anwen-appeals",
                "anwen-office",
                "county-hard-cases",
                "dept-land",
                "dept-fire",
                "dept-amr",
                "county-board-project",
                "coordination",
                "supervisors")) {
            Accounts.create(identity, first(group), group + "甲", "only-in-tests-1", group);
            Accounts.create(identity, second(group), group + "乙", "only-in-tests-1", group);
        }
    }

    protected static String first(String group) {
        return group + "-a";
    }

    protected static String second(String group) {
        return group + "-b";
    }

    /** Claims the one open task of a step for the first of a group. */
    protected Task claimed(String number, String step, String group) {
        Task task = task(number, step);
        as(first(group), group, () -> {
            tasks.claim(task.getId(), first(group));
            return null;
        });
        return task(number, step);
    }

    /** The actions this person is offered, by name. */
    protected List<String> offered(Task task, String user, String group) {
        return as(user, group, () -> desk.offers(task.getId()));
    }

    /** Takes an action; null, or the sentence of the refusal. */
    protected String take(Task task, String user, String group, String action, String to, String reason) {
        return as(user, group, () -> desk.take(task.getId(), action, to, reason, null));
    }

    protected String recall(String number, String user, String group) {
        return as(user, group, () -> desk.recall(number, "填错了"));
    }

    /** The last line of this kind. */
    protected CaseEvent last(String number, Kind kind) {
        List<CaseEvent> events = events(number, kind);
        assertThat(events).as("timeline %s of %s", kind, number).isNotEmpty();
        return events.get(events.size() - 1);
    }

    /** Everything about a case that a refused action must leave as it was. */
    protected Map<String, Object> everything(String number) {
        return Map.of(
                "tasks",
                tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                        .map(it -> it.getId() + it.getAssignee() + it.getOwner() + it.getDueDate() + groups(it))
                        .sorted()
                        .toList(),
                "timers",
                timers(number),
                "timeline",
                timeline.of(number).size(),
                "limit",
                file(number).node() + file(number).dueAt(),
                "stage",
                file(number).stage());
    }

    protected String variable(String number, String step, String name) {
        Task task = task(number, step);
        return Objects.toString(tasks.getVariable(task.getId(), name));
    }
}
