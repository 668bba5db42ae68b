package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.qifu.OnlyPostgres;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** Two people click at once on a real PostgreSQL: one has done it, the other is told. */
@OnlyPostgres
class ActionRacesTest extends ActionTest {

    private static final String AGENCY = "anwen-agency";
    private static final String RECEPTION = "anwen-reception";

    @RepeatedTest(3)
    @Rule({"R-ESC-13", "R-DSP-25"})
    void whoIsSecondIsTold() throws Exception {
        // given an answer to give; when its clerk sends it back and hands it on in the same moment
        String number = accepted("COMPLEX", "POINT");
        completeAs(task(number, "handleByAgency"), first(AGENCY), AGENCY, Forms.solved());
        Task answer = claimed(number, "answer", RECEPTION);
        List<String> ends = atOnce(
                () -> take(answer, first(RECEPTION), RECEPTION, "SEND_BACK", "STEP:handleByAgency", "未解决"),
                () -> take(answer, first(RECEPTION), RECEPTION, "TRANSFER", "PERSON:" + second(RECEPTION), "出差"));

        // then one of both has happened
        boolean back = ends.get(0) == null;
        assertThat(ends.get(back ? 1 : 0)).isNotNull().endsWith("。");
        assertThat(standsAt(number)).containsExactly(back ? "handleByAgency" : "answer");
        assertThat(events(number, Kind.SENT_BACK)).hasSize(back ? 1 : 0);
        assertThat(events(number, Kind.TRANSFERRED)).hasSize(back ? 0 : 1);
        assertThat(timers(number)).hasSize(2);
    }

    @RepeatedTest(3)
    @Rule("R-ESC-13")
    void aClaimMeetsARecall() throws Exception {
        // given an answer sent on; when it is claimed and recalled in the same moment
        String number = accepted("COMPLEX", "POINT");
        completeAs(task(number, "handleByAgency"), first(AGENCY), AGENCY, Forms.solved());
        Task answer = task(number, "answer");
        List<String> ends = atOnce(() -> recall(number, first(AGENCY), AGENCY), () -> {
            Throwable refused = catchThrowable(() -> as(first(RECEPTION), RECEPTION, () -> {
                tasks.claim(answer.getId(), first(RECEPTION));
                return null;
            }));
            return refused == null ? null : Objects.toString(refused.getMessage());
        });

        // then the recall has the case back, or the claim its task; never both
        boolean recalled = ends.get(0) == null;
        assertThat(standsAt(number)).containsExactly(recalled ? "handleByAgency" : "answer");
        if (!recalled) {
            assertThat(ends.get(1)).isNull();
            assertThat(task(number, "answer").getAssignee()).isEqualTo(first(RECEPTION));
            assertThat(ends.get(0)).endsWith("。");
        }
        assertThat(timers(number)).hasSize(2);
    }

    @RepeatedTest(2)
    @Rule("R-KPI-11")
    void ofTwoWhoUrgeAndTwoWhoSuperviseOneEachDoes() throws Exception {
        String number = accepted("COMPLEX", "POINT");
        List<String> urged = atOnce(
                () -> as("s", "supervisors", () -> desk.urge(number, "请抓紧")),
                () -> as("o", "anwen-office", () -> desk.urge(number, "请抓紧")));
        assertThat(urged).filteredOn(Objects::isNull).hasSize(1);
        List<String> supervised = atOnce(
                () -> as("s", "supervisors", () -> desk.supervise(number, "请反馈", null)),
                () -> as("o", "anwen-office", () -> desk.supervise(number, "请反馈", null)));
        assertThat(supervised).filteredOn(Objects::isNull).hasSize(1);
        assertThat(open(number, "supervise")).hasSize(1);
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            List<Future<String>> ends = List.of(one, other).stream()
                    .map(click -> people.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return click.call();
                    }))
                    .toList();
            var results = new java.util.ArrayList<String>();
            for (Future<String> end : ends) {
                results.add(end.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
