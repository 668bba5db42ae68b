package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.deadline.Deadlines;
import org.qifu.process.ActionWalk.Person;
import org.qifu.process.ActionWalk.Slot;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random sequences of everything that can be done with a case, allowed or not, against a model of it: no task and no timer
 * is lost or doubled, nothing forbidden passes, and every case still comes to its end. {@code -Dqifu.sequences=10000} runs
 * as many, {@code -Dqifu.seed=…} from another seed; a failure names the seed of its sequence and its steps.
 */
class ActionSequencesTest extends ActionTest {

    private static final List<Kind> COUNTED = List.of(
            Kind.COMPLETED,
            Kind.TRANSFERRED,
            Kind.DELEGATED,
            Kind.HANDED_BACK,
            Kind.SENT_BACK,
            Kind.RECALLED,
            Kind.COPIED,
            Kind.POSTPONED,
            Kind.URGED,
            Kind.SUPERVISION_OPENED,
            Kind.SUPERVISED);

    private static final int HISTORY_KEPT = 200;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Deadlines deadlines;

    private final Map<String, String> elements = new ConcurrentHashMap<>();

    @BeforeEach
    void moreUnits() {
        for (String group : List.of("dept-ecology", "dept-hurd")) {
            Accounts.create(identity, first(group), group + "甲", "only-in-tests-1", group);
            Accounts.create(identity, second(group), group + "乙", "only-in-tests-1", group);
        }
    }

    @Test
    @Rule({"R-ESC-13", "R-TIM-05", "R-DSP-25"})
    void nothingIsLostOrDoubled() {
        int sequences = Integer.getInteger("qifu.sequences", 12);
        long seed = Long.getLong("qifu.seed", 20240318L);
        long began = System.nanoTime();
        JqwikSession.run(() -> {
            for (int i = 0; i < sequences; i++) {
                run(seed + i, i % 4 == 3);
                JqwikSession.finishTry();
                if (i % HISTORY_KEPT == HISTORY_KEPT - 1) {
                    forget();
                    System.out.printf(
                            "%d sequences from seed %d in %d s%n",
                            i + 1, seed, (System.nanoTime() - began) / 1_000_000_000);
                }
            }
        });
    }

    private void run(long seed, boolean guidance) {
        RandomGenerator<ActionChain<ActionWalk>> chains = ActionChain.<ActionWalk>startWith(() -> begin(guidance))
                .withAction(6, act("complete", (walk, a, b, c) -> walk.complete(a, b)))
                .withAction(4, act("claim", (walk, a, b, c) -> walk.claim(a, b)))
                .withAction(3, act("wait", (walk, a, b, c) -> walk.pass(60 * (1 + a % 30))))
                .withAction(3, act("transfer", (walk, a, b, c) -> walk.act("TRANSFER", a, b, c)))
                .withAction(2, act("delegate", (walk, a, b, c) -> walk.act("DELEGATE", a, b, c)))
                .withAction(3, act("hand back", (walk, a, b, c) -> walk.act("HAND_BACK", a, b, c)))
                .withAction(5, act("send back", (walk, a, b, c) -> walk.act("SEND_BACK", a, b, c)))
                .withAction(1, act("copy", (walk, a, b, c) -> walk.act("COPY", a, b, c)))
                .withAction(1, act("postpone", (walk, a, b, c) -> walk.act("POSTPONE", a, b, c)))
                .withAction(4, act("recall", (walk, a, b, c) -> walk.recall(a)))
                .withAction(1, act("urge", (walk, a, b, c) -> walk.urge(a)))
                .withAction(1, act("supervise", (walk, a, b, c) -> walk.supervise(a, b)))
                .withMaxTransformations(18)
                .generator(1000);
        ActionChain<ActionWalk> chain = chains.next(new Random(seed)).value();
        try {
            ActionWalk walk = chain.withInvariant("as expected", this::check).run();
            walk.finish();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "Sequence of seed " + seed + (guidance ? " (guidance)" : " (appeal)") + ": "
                            + chain.transformations(),
                    e);
        }
    }

    private interface Step {
        void on(ActionWalk walk, int a, int b, int c);
    }

    private static Action.Independent<ActionWalk> act(String name, Step step) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
        return () -> Combinators.combine(any, any, any)
                .as((a, b, c) -> Transformer.mutate(name + " " + a + " " + b + " " + c, walk -> {
                    if (!walk.done) {
                        step.on(walk, a, b, c);
                    }
                }));
    }

    private ActionWalk begin(boolean guidance) {
        at("2024-03-18T10:00");
        return guidance ? new GuidanceWalk(this, taken("GENERAL")) : new AppealWalk(this, accepted("COMPLEX", "POINT"));
    }

    /** What must hold after every step. */
    void check(ActionWalk walk) {
        if (walk.done) {
            return;
        }
        String number = walk.number;
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                        .map(task -> task.getTaskDefinitionKey() + groups(task) + task.getAssignee() + "/"
                                + task.getOwner()))
                .as("tasks")
                .containsExactlyInAnyOrderElementsOf(
                        walk.slots.stream().map(Slot::toString).toList());
        String instance = instance(number);
        List<Job> jobs = management.createJobQuery().processInstanceId(instance).list();
        var timers = new TreeMap<String, Instant>();
        List<Job> waiting =
                jobs.stream().filter(job -> !elementOf(job).startsWith("make")).toList();
        waiting.forEach(job -> timers.put(elementOf(job), job.getDuedate().toInstant()));
        assertThat(timers).as("timers").isEqualTo(walk.timers());
        assertThat(waiting).as("timers, each once").hasSize(timers.size());
        assertThat(jobs.size() - waiting.size()).as("papers").isEqualTo(walk.messages);
        assertThat(file(number).node()).isEqualTo(walk.node());
        assertThat(file(number).dueAt()).isEqualTo(walk.due());
        assertThat(runtime.getVariable(instance, "node")).isEqualTo(walk.node());
        assertThat(((Date) runtime.getVariable(instance, "dueAt")).toInstant()).isEqualTo(walk.due());
        assertThat(runtime.getVariable(instance, "stepReturn")).isNull();
        assertThat(jdbc.sql("select node from case_limit where case_number = ? and ended_at is null")
                        .param(number)
                        .query(String.class)
                        .list())
                .as("running limits")
                .containsExactlyInAnyOrderElementsOf(walk.openNodes());
        assertThat(jdbc.sql("select count(*) from case_step where case_number = ? and ended_at is null")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .as("open steps")
                .isEqualTo(walk.slots.size());
        var lines = new TreeMap<Kind, Integer>();
        timeline.of(number).stream()
                .filter(event -> COUNTED.contains(event.kind()))
                .forEach(event -> lines.merge(event.kind(), 1, Integer::sum));
        assertThat(lines).as("timeline").isEqualTo(new TreeMap<>(walk.lines));
    }

    // what the walk does

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    String local(Instant at) {
        return LocalDateTime.ofInstant(at, Deadlines.ZONE).toString();
    }

    int workingMinutes(Instant from, Instant to) {
        return deadlines.workingMinutes(from, to);
    }

    Instant workingDays(Instant from, int days) {
        return deadlines.workingDays(Date.from(from), days).toInstant();
    }

    Instant warning(Instant from, Instant due) {
        return deadlines.warning(Date.from(from), Date.from(due)).toInstant();
    }

    /** Fires this case's timers up to a moment, each at its own, and sets the clock to it. */
    void fireTimers(ActionWalk walk, Instant to) {
        String instance = instance(walk.number);
        for (Job job = next(instance, to); job != null; job = next(instance, to)) {
            if (job.getDuedate().toInstant().isAfter(now())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            management.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(Date.from(to));
    }

    private Job next(String instance, Instant to) {
        List<Job> due = management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .duedateLowerThan(Date.from(to.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }

    private String instance(String number) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .list()
                .stream()
                .filter(it -> !it.getProcessDefinitionId().startsWith("supervision"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private String elementOf(Job job) {
        return elements.computeIfAbsent(
                job.getJobDefinitionId(),
                id -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(id)
                        .singleResult()
                        .getActivityId());
    }

    Task taskOf(String number, Slot slot) {
        return open(number, slot.step).stream()
                .filter(task -> groups(task).equals(slot.groups))
                .filter(task -> !slot.step.equals("supervise")
                        || java.util.Objects.equals(slot.demand, tasks.getVariable(task.getId(), "demand"))
                                && java.util.Objects.equals(slot.assignee, task.getAssignee())
                                && java.util.Objects.equals(slot.owner, task.getOwner()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + slot));
    }

    void claimBy(Task task, String user, String group) {
        as(user, group, () -> {
            tasks.claim(task.getId(), user);
            return null;
        });
    }

    String act(Task task, Person who, String action, String target, String until) {
        return as(who.id(), who.group(), () -> desk.take(task.getId(), action, target, "情况需要", until));
    }

    String urge(String number, Person who) {
        return as(who.id(), who.group(), () -> desk.urge(number, "请抓紧"));
    }

    String supervise(String number, Person who, String demand) {
        return as(who.id(), who.group(), () -> desk.supervise(number, demand, null));
    }

    boolean mayRecall(ActionWalk walk, Person who) {
        return as(who.id(), who.group(), () -> desk.mayRecall(walk.number));
    }

    String refusalOf(Task task, Person who, Map<String, Object> form) {
        Throwable refused = catchThrowable(() -> completeAs(task, who.id(), who.group(), form));
        return refused == null ? null : refused.getMessage();
    }

    // to the end

    void finishAppeal(String number) {
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, today()));
        for (Task task : open(number, "revisitCase")) {
            completeAs(task, "anwen-office", "anwen-office", Forms.revisit(true, today()));
        }
        for (Job job : management
                .createJobQuery()
                .processInstanceId(instance(number))
                .messages()
                .list()) {
            management.executeJob(job.getId());
        }
        ended(number, "archived");
    }

    void finishGuidance(String number) {
        sign(number);
        rate(number, GuidanceForms.rating(1, "WINDOW", today()));
        for (Task task : open(number, "revisitCase")) {
            completeAs(task, task.getAssignee(), "dept-amr", GuidanceForms.revisit(true, today()));
        }
        archive(number);
        ended(number, "archived");
    }

    private void ended(String number, String how) {
        assertThat(over(number)).as(how).isTrue();
        assertThat(file(number).archivedAt()).as(how).isNotNull();
    }

    /** A long run would fill the memory with the engine's history. */
    private void forget() {
        var ids = new ArrayList<String>();
        for (HistoricProcessInstance past :
                history.createHistoricProcessInstanceQuery().finished().list()) {
            ids.add(past.getId());
        }
        history.deleteHistoricProcessInstancesIfExists(ids);
    }
}
