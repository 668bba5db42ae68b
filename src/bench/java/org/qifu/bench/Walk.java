package org.qifu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.qifu.process.Forms;
import org.qifu.process.GuidanceForms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One client: takes cases through all their steps, each as a member of the group that has the step. */
final class Walk {

    private static final String TASK = """
            select t.id_ from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.id_
            where e.business_key_ = ? and t.task_def_key_ = ?
            """;
    private static final String PAPERS_WAIT = """
            select count(*) from act_ru_execution e join act_ru_job j on j.process_instance_id_ = e.id_
            where e.business_key_ = ? and j.type_ = 'message'
            """;
    private static final String RECEPTION = "anwen-reception";
    private static final String COORDINATION = "coordination";
    private static final String LEAD = "dept-amr";
    private static final String AT = "2024-03-18T16:00";

    private final Subject subject;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    Walk(Subject subject) {
        this.subject = subject;
        this.engine = subject.engine();
        this.jdbc = JdbcClient.create(subject.database());
    }

    /**
     * Appeals from registration to the archive, whose own job may still be running. All take one step before the next is
     * begun: nobody's next click on a case comes within the same millisecond.
     */
    void appeals(int count) {
        List<String> numbers = opened("appeal", Forms.application("anwen"), count);
        accept(numbers);
        each(numbers, it -> complete(it, "handleByAgency", "anwen-agency", "agency", Forms.solved()));
        each(numbers, it -> complete(it, "answer", RECEPTION, "answer", Forms.answer()));
        each(numbers, it -> complete(it, "phoneEvaluation", RECEPTION, "evaluation", Forms.rating(1, today())));
        each(numbers, it -> {
            if (!tasks(it, "revisitCase").isEmpty()) {
                complete(it, "revisitCase", "anwen-office", "revisit", Forms.revisit(true, today()));
            }
        });
    }

    /** An appeal that the agency has in hand, and nothing else under way; its number. */
    String atAgency() {
        List<String> numbers = opened("appeal", Forms.application("anwen"), 1);
        accept(numbers);
        awaitPapers(numbers.get(0));
        return numbers.get(0);
    }

    String register(Map<String, Object> application) {
        return as(RECEPTION, () -> subject.open("appeal", application));
    }

    void accept(List<String> numbers) {
        each(numbers, it -> complete(it, "accept", RECEPTION, "acceptance", Forms.accepted("COMPLEX", "POINT")));
    }

    /** First page of what a group has to do, with its count, as a member asks. */
    void list(String group) {
        as(group, () -> {
            var query = engine.getTaskService()
                    .createTaskQuery()
                    .taskCandidateGroupIn(List.of(group))
                    .includeAssignedTasks()
                    .orderByDueDate()
                    .asc();
            return query.listPage(0, 15).size() + " of " + query.count();
        });
    }

    /** Guidances from the booking to their archiving, which waits for their papers. */
    void guidances(int count) {
        List<String> numbers = opened("guidance", GuidanceForms.booking(), count);
        each(numbers, it -> complete(it, "review", COORDINATION, "review", reviewed()));
        each(numbers, it -> complete(it, "dispatch", COORDINATION, "dispatch", dispatched()));
        each(numbers, it -> complete(
                it, "notifyCommitment", RECEPTION, "commitment", GuidanceForms.commitment(today())));
        each(numbers, it -> complete(it, "confirm", LEAD, "confirmation", GuidanceForms.confirmation("ONSITE", AT)));
        each(numbers, it -> complete(
                it, "arrive", LEAD, "arrival", GuidanceForms.scanned(subject.serviceCode(it))));
        each(numbers, it -> complete(it, "serve", "amr-1", LEAD, "opinion", GuidanceForms.opinion(today())));
        each(numbers, subject::sign);
        each(numbers, this::rate);
        each(numbers, it -> complete(
                it, "revisitCase", "amr-1", LEAD, "revisit", GuidanceForms.revisit(true, today())));
        each(numbers, it -> {
            awaitPapers(it);
            complete(it, "archive", COORDINATION, "archiving", GuidanceForms.archiving());
        });
    }

    private List<String> opened(String process, Map<String, Object> application, int count) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            numbers.add(as(RECEPTION, () -> subject.open(process, application)));
        }
        return numbers;
    }

    private static void each(List<String> numbers, Consumer<String> step) {
        numbers.forEach(step);
    }

    private void awaitPapers(String number) {
        while (jdbc.sql(PAPERS_WAIT).param(number).query(Integer.class).single() > 0) {
            pause();
        }
    }

    private static Map<String, Object> dispatched() {
        return GuidanceForms.dispatch("ONSITE", AT);
    }

    private static Map<String, Object> reviewed() {
        return Forms.with(GuidanceForms.accepted("GENERAL"), "contactAt", today() + "T09:30");
    }

    private void rate(String number) {
        Object rating = Documents.json(GuidanceForms.rating(1, "PORTAL", today()));
        again(() -> engine.getRuntimeService()
                .createMessageCorrelation("evaluated")
                .processInstanceBusinessKey(number)
                .setVariables(Map.of("evaluation", rating))
                .correlateWithResult());
    }

    private void complete(String number, String step, String group, String name, Map<String, Object> document) {
        complete(number, step, group, group, name, document);
    }

    private void complete(
            String number, String step, String user, String group, String name, Map<String, Object> document) {
        List<String> ids = tasks(number, step);
        if (ids.size() != 1) {
            throw new IllegalStateException(number + " has " + ids.size() + " tasks " + step);
        }
        as(user, group, () -> {
            again(() -> engine.getTaskService().complete(ids.get(0), Map.of(name, Documents.json(document))));
            return "";
        });
    }

    /** A click that meets a job of the same case is made again, as people do; the engine asks for it. */
    private static void again(Runnable click) {
        for (int tries = 1; ; tries++) {
            try {
                click.run();
                return;
            } catch (RuntimeException e) {
                if (tries == 20 || !collided(e)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static boolean collided(Throwable e) {
        // Without the application's lock of the case the bare engine's jobs and clicks deadlock at times.
        return e instanceof OptimisticLockingException
                || String.valueOf(e.getMessage()).matches("(?s).*(deadlock detected|in the meantime).*")
                || e.getCause() != null && collided(e.getCause());
    }

    private List<String> tasks(String number, String step) {
        return jdbc.sql(TASK).param(number).param(step).query(String.class).list();
    }

    private String as(String group, Supplier<String> action) {
        return as(group, group, action);
    }

    private String as(String user, String group, Supplier<String> action) {
        engine.getIdentityService().setAuthentication(user, List.of(group));
        try {
            return action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static String today() {
        return BenchClock.now().toLocalDate().toString();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
