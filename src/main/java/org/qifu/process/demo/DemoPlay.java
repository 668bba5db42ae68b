package org.qifu.process.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.qifu.process.task.DocumentBinder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Walks the demonstration cases through the real flow, step by step, as the demonstration users. */
@Component
@Profile("demo")
class DemoPlay {

    // The draw and the month's end decide whether a general case is revisited, so its step may find no task.
    private static final String DRAWN = "revisitCase";
    private static final String RECEPTION = "-reception";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final DocumentBinder binder;
    private final DemoPapers papers;
    private final DemoClock clock;
    private final DemoSchedule schedule;

    DemoPlay(
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identity,
            DocumentBinder binder,
            DemoPapers papers,
            DemoClock clock,
            DemoSchedule schedule) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.binder = binder;
        this.papers = papers;
        this.clock = clock;
        this.schedule = schedule;
    }

    /** Plays all cases up to {@code now}, where it leaves the engine's clock; the caller resets it. */
    void play(List<DemoCase> cases, Instant now) {
        Map<Integer, String> numbers = new HashMap<>();
        List<DemoSchedule.Entry> entries = schedule.of(cases, now);
        clock.startAt(entries.get(0).at());
        for (DemoSchedule.Entry entry : entries) {
            clock.moveTo(entry.at());
            perform(entry.story(), entry.step(), numbers);
        }
        clock.moveTo(now);
    }

    private void perform(DemoCase story, DemoStep step, Map<Integer, String> numbers) {
        if (step.element().equals("registered")) {
            numbers.put(story.serial(), register(story, step));
            return;
        }
        String number = Optional.ofNullable(numbers.get(story.serial())).orElseThrow();
        Optional<Task> open = open(number, step);
        if (open.isPresent()) {
            work(open.get(), story, step);
        } else if (!step.element().equals(DRAWN)) {
            throw new IllegalStateException("Demonstration case " + story.serial() + " is not at " + step);
        }
    }

    private String register(DemoCase story, DemoStep step) {
        String group = story.station() + RECEPTION;
        Map<String, Object> application = Map.of("application", document(story, step));
        String instance = as(
                group,
                group,
                () -> runtime.startProcessInstanceByKey("appeal", application).getId());
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    /** The task of this step; the earliest of several supervisions or units called; any one for a claim. */
    private Optional<Task> open(String number, DemoStep step) {
        var query = tasks.createTaskQuery().processInstanceBusinessKey(number);
        if (!step.element().equals("claim")) {
            query.taskDefinitionKey(step.element());
        }
        return query.initializeFormKeys().orderByTaskCreateTime().asc().listPage(0, 1).stream()
                .findFirst();
    }

    private void work(Task task, DemoCase story, DemoStep step) {
        String group = group(task, story, step);
        // Somebody else asks the firm than who has worked on its case (C-23, R-FBK-03).
        boolean second = List.of("phoneEvaluation", DRAWN).contains(step.element());
        String user = task.getAssignee() == null ? group + (second ? DemoUsers.SECOND : "") : task.getAssignee();
        as(user, group, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            if (!step.element().equals("claim")) {
                // A task's form has the name of its document.
                String name = task.getCamundaFormRef().getKey();
                tasks.complete(task.getId(), Map.of(name, document(story, step)));
            }
            return task;
        });
    }

    private String group(Task task, DemoCase story, DemoStep step) {
        List<String> candidates = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
        // Only the head of the station may file a 块上 problem (C-27).
        return step.is("OVERRIDE") ? story.station() + "-office" : candidates.get(0);
    }

    private Object document(DemoCase story, DemoStep step) {
        return Spin.JSON(binder.write(papers.of(story, step)));
    }

    private <T> T as(String user, String group, Supplier<T> action) {
        identity.setAuthentication(user, List.of(group));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
