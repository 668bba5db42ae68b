package org.qifu.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** A firm takes back or changes its booking in the moment in which somebody works on it. */
abstract class GuidanceRaces extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";

    @RepeatedTest(4)
    @Rule("R-TIM-12")
    void aWithdrawalMeetsTheDispatch() throws Exception {
        // given a booking to be dispatched; when its firm withdraws in the same moment
        String number = taken("GENERAL");
        Task dispatch = task(number, "dispatch");
        List<Throwable> ends = atOnce(List.of(
                click(() -> completeAs(dispatch, "coordination", "coordination", GuidanceForms.dispatch("ONSITE", AT))),
                click(() -> amend(number, "WITHDRAW"))));

        // then who lost was told, and the case stands where the engine does
        beaten(ends);
        boolean withdrawn = ends.get(1) == null;
        assertThat(standsAt(number)).containsExactly(withdrawn ? "archive" : "notifyCommitment");
        assertThat(file(number).outcome()).isEqualTo(withdrawn ? "WITHDRAWN" : null);
        if (!withdrawn) {
            amend(number, "WITHDRAW");
        }
        goesOnToItsEnd(number);
    }

    @RepeatedTest(4)
    @Rule("R-TIM-12")
    void aChangeMeetsTheVisit() throws Exception {
        // given officials at the door; when the firm changes the day in the same moment
        String number = promisedVisit(AT);
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation("ONSITE", AT));
        at(AT);
        Task arrive = task(number, "arrive");
        Map<String, Object> scanned = GuidanceForms.scanned(file(number).serviceCode());
        List<Throwable> ends = atOnce(List.of(
                click(() -> completeAs(arrive, "dept-amr", "dept-amr", scanned)),
                click(() -> amend(number, "CHANGE"))));

        // then either the service has begun or it is dispatched anew, never both
        assertThat(beaten(ends)).hasSize(1);
        boolean begun = ends.get(0) == null;
        assertThat(standsAt(number)).containsExactly(begun ? "serve" : "dispatch");
        assertThat(events(number, Kind.ENTERED)).hasSize(begun ? 1 : 0);
        assertThat(events(number, Kind.CHANGED)).hasSize(begun ? 0 : 1);
        assertThat(Objects.requireNonNull(file(number).service()).serviceStartedAt() != null)
                .isEqualTo(begun);
    }

    @RepeatedTest(4)
    @Rule("R-TIM-12")
    void ofTwoWithdrawalsOneIsNoted() throws Exception {
        // given a promised visit; when window and coordination both withdraw it in the same moment
        String number = promisedVisit(AT);
        List<Throwable> ends = atOnce(List.of(
                click(() -> amend(number, "WITHDRAW")),
                click(() -> amend("coordination", GuidanceForms.amendment(number, "WITHDRAW")))));

        // then it is withdrawn once
        assertThat(beaten(ends)).hasSize(1);
        assertThat(events(number, Kind.WITHDRAWN)).hasSize(1);
        assertThat(standsAt(number)).containsExactly("archive");
        goesOnToItsEnd(number);
    }

    @RepeatedTest(4)
    @Rule({"R-TIM-12", "R-COM-06"})
    void twoChangesLeaveOneDispatch() throws Exception {
        // given a promised visit; when it is changed at two desks in the same moment
        String number = promisedVisit(AT);
        List<Throwable> ends = atOnce(List.of(
                click(() -> amend(number, "CHANGE")),
                click(() -> amend("coordination", GuidanceForms.amendment(number, "CHANGE")))));

        // then the second waited for the first; each that was taken is on record, and it is dispatched once
        int taken = 2 - beaten(ends).size();
        assertThat(taken).isPositive();
        assertThat(events(number, Kind.CHANGED)).hasSize(taken);
        assertThat(documents.of(number).stream().filter(it -> it.name().equals("amendment")))
                .hasSize(taken);
        assertThat(standsAt(number)).containsExactly("dispatch");
        amend(number, "WITHDRAW");
        goesOnToItsEnd(number);
    }

    @Test
    @Rule({"R-DSP-28", "R-DSP-04", "R-SVC-06", "R-ARC-01"})
    void aJointVisitGoesFromBookingToArchive() {
        // given a visit of two departments; when everybody does its part
        String number = promisedVisit(AT, "fire");
        enter(number, AT);
        contribute(number, "fire", GuidanceForms.contribution("fire-1"));
        serve(number, GuidanceForms.opinion("2024-03-20"));
        sign(number);
        rate(number, GuidanceForms.rating(1, "WINDOW", today()));
        toEnd(number);

        // then it went through the six steps in their order, and nothing is left of it
        assertThat(over(number)).isTrue();
        assertThat(timeline.of(number).stream().map(event -> event.kind()).toList())
                .containsSubsequence(
                        Kind.REGISTERED,
                        Kind.ACCEPTED,
                        Kind.ROUTED,
                        Kind.SERVED,
                        Kind.RATED,
                        Kind.REVISITED,
                        Kind.ARCHIVED);
    }

    private void goesOnToItsEnd(String number) {
        archive(number);
        assertThat(over(number)).isTrue();
        assertThat(file(number).archivedAt()).isNotNull();
    }

    /** Those who lost: each got a sentence to act on, and not the engine's own words. */
    private static List<Throwable> beaten(List<Throwable> ends) {
        List<Throwable> beaten = ends.stream().filter(Objects::nonNull).toList();
        assertThat(beaten)
                .allSatisfy(lost -> assertThat(lost.getMessage())
                        .matches("(?s)[\\p{IsHan}].*。")
                        .doesNotContain("ENGINE"));
        return beaten;
    }

    private static Callable<Throwable> click(Runnable click) {
        return () -> catchThrowable(click::run);
    }

    /** Does all of this in the same moment; waits for each to end. */
    protected static <T> List<T> atOnce(List<Callable<T>> clicks) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(clicks.size());
        var start = new CyclicBarrier(clicks.size());
        try {
            List<Future<T>> ends = clicks.stream()
                    .map(click -> people.submit(() -> {
                        start.await(30, SECONDS);
                        return click.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> end : ends) {
                results.add(end.get(60, SECONDS));
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
