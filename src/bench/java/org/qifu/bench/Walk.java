package org.qifu.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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
    private static final String AT = "2024-03-18T16:00";

    private final Subject subject;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final Deque<String> waiting = new ArrayDeque<>();

    Walk(Subject subject) {
        this.subject = subject;
        this.engine = subject.engine();
        this.jdbc = JdbcClient.create(subject.database());
    }

    /** From registration to the archive; the archive's own job may still be running. */
    void appeal() {
        String number = as("anwen-reception", () -> subject.open("appeal", Forms.application("anwen")));
        complete(number, "accept", "anwen-reception", "acceptance", Forms.accepted("COMPLEX", "POINT"));
        complete(number, "handleByAgency", "anwen-agency", "agency", Forms.solved());
        complete(number, "answer", "anwen-reception", "answer", Forms.answer());
        String today = today();
        complete(number, "phoneEvaluation", "anwen-reception", "evaluation", Forms.rating(1, today));
        if (!tasks(number, "revisitCase").isEmpty()) {
            complete(number, "revisitCase", "anwen-office", "revisit", Forms.revisit(true, today));
        }
    }

    /** From the booking to its archiving, which waits for its papers: those of earlier cases are archived in between. */
    void guidance() {
        String number = as("anwen-reception", () -> subject.open("guidance", GuidanceForms.booking()));
        complete(number, "review", "coordination", "review", reviewed());
        complete(number, "dispatch", "coordination", "dispatch", GuidanceForms.dispatch("ONSITE", AT));
        complete(number, "notifyCommitment", "anwen-reception", "commitment", GuidanceForms.commitment(today()));
        complete(number, "confirm", "dept-amr", "confirmation", GuidanceForms.confirmation("ONSITE", AT));
        complete(number, "arrive", "dept-amr", "arrival", GuidanceForms.scanned(subject.serviceCode(number)));
        complete(number, "serve", "amr-1", "dept-amr", "opinion", GuidanceForms.opinion(today()));
        subject.sign(number);
        rate(number);
        complete(
                number, "revisitCase", "amr-1", "dept-amr", "revisit", GuidanceForms.revisit(true, today()));
        waiting.add(number);
        archiveWhatIsReady(3);
    }

    /** Archives all that still waits for its papers. */
    void finish() {
        archiveWhatIsReady(0);
    }

    private static Map<String, Object> reviewed() {
        return Forms.with(GuidanceForms.accepted("GENERAL"), "contactAt", today() + "T09:30");
    }

    private void archiveWhatIsReady(int leave) {
        while (waiting.size() > leave) {
            String number = waiting.remove();
            while (jdbc.sql(PAPERS_WAIT).param(number).query(Integer.class).single() > 0) {
                pause();
            }
            complete(number, "archive", "coordination", "archiving", GuidanceForms.archiving());
        }
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
