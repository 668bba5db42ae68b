package org.qifu.process.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final String COORDINATION = "coordination";

    /** Somebody else than who has worked on the case asks its firm (C-23, R-FBK-03), checks a refusal or approves (C-47). */
    private static final Set<String> BY_THE_SECOND =
            Set.of("phoneEvaluation", DRAWN, "confirmRefusal", "approveSupervision");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final DocumentBinder binder;
    private final DemoPapers papers;
    private final DemoClock clock;
    private final DemoSchedule schedule;
    private final DemoSignatures signatures;

    DemoPlay(
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identity,
            DocumentBinder binder,
            DemoPapers papers,
            DemoClock clock,
            DemoSchedule schedule,
            DemoSignatures signatures) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.binder = binder;
        this.papers = papers;
        this.clock = clock;
        this.schedule = schedule;
        this.signatures = signatures;
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
        switch (step.element()) {
            case "enlist" ->
                start(COORDINATION, "registerUpkeep", "registerEntry", json(DemoRegisters.of(story, step)));
            case "registered" -> numbers.put(story.serial(), register(story, step));
            default ->
                go(story, step, Optional.ofNullable(numbers.get(story.serial())).orElseThrow());
        }
    }

    private void go(DemoCase story, DemoStep step, String number) {
        switch (step.element()) {
            case "amend" ->
                start(story.station() + RECEPTION, "amendment", "amendment", document(story, step, number, ""));
            case "sign" -> signatures.add(number, "dept-" + story.units().get(0));
            default -> workOn(story, step, number);
        }
    }

    private void workOn(DemoCase story, DemoStep step, String number) {
        Optional<Task> open = open(number, step);
        if (open.isPresent()) {
            work(open.get(), story, step, number);
        } else if (!step.element().equals(DRAWN)) {
            throw new IllegalStateException("Demonstration case " + story.serial() + " is not at " + step);
        }
    }

    private String register(DemoCase story, DemoStep step) {
        String process = story.guidance() ? "guidance" : "appeal";
        String instance = start(story.station() + RECEPTION, process, "application", document(story, step, "", ""));
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    /** Starts a flow with its document; the instance, which may be over. */
    private String start(String group, String process, String name, Object document) {
        return as(
                group,
                group,
                () -> runtime.startProcessInstanceByKey(process, Map.of(name, document))
                        .getId());
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

    private void work(Task task, DemoCase story, DemoStep step, String number) {
        String group = group(task, story, step);
        boolean second = BY_THE_SECOND.contains(step.element());
        String user = task.getAssignee() == null ? group + (second ? DemoUsers.SECOND : "") : task.getAssignee();
        as(user, group, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), user);
            }
            if (!step.element().equals("claim")) {
                // A task's form has the name of its document.
                String name = task.getCamundaFormRef().getKey();
                tasks.complete(task.getId(), Map.of(name, document(story, step, number, group)));
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

    private Object document(DemoCase story, DemoStep step, String number, String group) {
        return json(papers.of(story, step, number, group));
    }

    private Object json(Map<String, Object> fields) {
        return Spin.JSON(binder.write(fields));
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
