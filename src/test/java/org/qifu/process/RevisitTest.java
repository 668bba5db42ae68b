package org.qifu.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** 回访: which closed cases are revisited, by whom, and what an unsolved one leads to. */
class RevisitTest extends FlowTest {

    @Test
    @Rule({"R-REV-02", "R-REV-08"})
    void complaintsAndDifficultCasesAlwaysAre() {
        // given a complaint solved by 诉求, and a complex problem that needed 诉求
        String complaint = accepted("COMPLAINT", "POINT");
        complete(complaint, "handleByAppeals", "anwen-appeals", Forms.solved());
        String difficult = accepted("COMPLEX", "POINT");
        complete(difficult, "handleByAgency", "anwen-agency", Forms.unsolved());
        complete(difficult, "handleByAppeals", "anwen-appeals", Forms.solved());

        // when they are rated; then each is revisited by the station's office before it is archived
        for (String number : List.of(complaint, difficult)) {
            toRevisit(number);
            runDueJobs();
            assertThat(standsAt(number)).containsExactly("revisitCase");
            assertThat(groups(task(number, "revisitCase"))).containsExactly("anwen-office");
            assertThat(due(number, "revisitCase")).isEqualTo(endOf("2024-03-25"));
            assertThat(file(number).revisitDue()).isTrue();
            assertThat(file(number).archivedAt()).isNull();
        }
    }

    @Test
    @Rule({"R-REV-01", "R-REV-03"})
    void twoOfTenGeneralCasesOfAStationAndMonth() {
        // given ten simple problems of one station; when they are closed one after the other
        List<String> numbers =
                IntStream.range(0, 10).mapToObj(i -> readyToRate("panfeng")).toList();
        numbers.forEach(number -> complete(number, "phoneEvaluation", "panfeng-reception", Forms.rating(1, today())));
        runDueJobs();

        // then exactly two are revisited, and the others are archived without
        List<String> drawn =
                numbers.stream().filter(number -> file(number).revisitDue()).toList();
        assertThat(drawn).hasSize(2);
        assertThat(numbers).allSatisfy(number -> assertThat(ended(number)).isEqualTo(!drawn.contains(number)));
    }

    @Test
    @Rule({"R-REV-01", "R-REV-03"})
    void theDrawStaysExactWhenClerksCloseAtOnce() throws Exception {
        // given twenty simple problems of one station, all to be telephoned
        List<Task> calls = IntStream.range(0, 20)
                .mapToObj(i -> task(readyToRate("shuangfeng"), "phoneEvaluation"))
                .toList();

        // when four clerks close them at once
        inParallel(calls.stream()
                .map(call -> (Runnable) () ->
                        completeAs(call, "shuangfeng-reception", "shuangfeng-reception", Forms.rating(1, today())))
                .toList());
        runDueJobs();

        // then exactly four are revisited
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("revisitCase")
                        .taskCandidateGroup("shuangfeng-office")
                        .count())
                .isEqualTo(4);
    }

    @Test
    @Rule({"R-REV-09", "R-ARC-06", "R-REV-08"})
    void whatIsUnsolvedIsTakenUpAgainInANewRound() {
        // given a complaint of the 18th, solved and answered
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toRevisit(number);
        var before = timeline.of(number);

        // when its revisit of April 10 finds it unsolved
        at("2024-04-10T10:00");
        complete(number, "revisitCase", "anwen-office", Forms.revisit(false, today()));

        // then it is at 诉求 in round 2, five days from now, difficult, and round 1 is as it was
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
        assertThat(due(number, "handleByAppeals")).isEqualTo(endOf("2024-04-17"));
        assertThat(file(number).round()).isEqualTo(2);
        assertThat(file(number).difficult()).isTrue();
        assertThat(file(number).acceptedAt()).isEqualTo(instant("2024-03-18T10:00"));
        assertThat(timeline.of(number)).startsWith(before.toArray(new org.qifu.casefile.CaseEvent[0]));
        assertThat(events(number, Kind.REOPENED)).hasSize(1);

        // when round 2 is over its limit; then that is a breach of its own round, and it ends like any case
        moveTo("2024-04-18T00:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("5");
        assertThat(events(number, Kind.BREACHED).get(0).round()).isEqualTo(2);
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toArchive(number);
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(documents.of(number).stream().filter(it -> it.name().equals("answer")))
                .hasSize(2);
    }

    @Test
    @Rule("R-REV-08")
    void whoIsNotReachedIsTriedThreeTimes() {
        // given a complaint to be revisited; when the firm is not reached twice; then it is tried again
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toRevisit(number);
        for (int attempt = 1; attempt <= 2; attempt++) {
            complete(number, "revisitCase", "anwen-office", Forms.fields("contactedOn", today(), "reached", false));
            assertThat(standsAt(number)).containsExactly("revisitCase");
        }

        // when it is not reached the third time; then the case is archived, with three entries
        complete(number, "revisitCase", "anwen-office", Forms.fields("contactedOn", today(), "reached", false));
        runDueJobs();
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(events(number, Kind.REVISITED)).hasSize(3);
    }

    @Test
    @Rule("R-REV-02")
    void whoSolvedTheCaseDoesNotRevisitIt() {
        // given a complaint that chen solved
        String number = accepted("COMPLAINT", "POINT");
        completeAs(task(number, "handleByAppeals"), "chen", "anwen-appeals", Forms.solved());
        toRevisit(number);
        Task revisit = task(number, "revisitCase");

        // when chen claims the revisit, or completes it without a claim; then both are refused (C-23)
        assertThat(catchThrowable(() -> as("chen", "anwen-office", () -> {
                    tasks.claim(revisit.getId(), "chen");
                    return null;
                })))
                .hasMessageContaining("您办理过本件");
        assertThat(catchThrowable(() -> completeAs(revisit, "chen", "anwen-office", Forms.revisit(true, today()))))
                .hasMessageContaining("您办理过本件");
        assertThat(events(number, Kind.REVISITED)).isEmpty();
    }

    /** A simple problem of this station, solved and answered. */
    private String readyToRate(String station) {
        String number = register(Forms.application(station));
        complete(number, "accept", station + "-reception", Forms.accepted("SIMPLE", "POINT"));
        complete(number, "handleOnTheSpot", station + "-agency", Forms.solved());
        complete(number, "answer", station + "-reception", Forms.answer());
        return number;
    }

    private static void inParallel(List<Runnable> clicks) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            var done = new ArrayList<Future<?>>();
            clicks.forEach(click -> done.add(clerks.submit(click)));
            for (Future<?> click : done) {
                click.get(60, SECONDS);
            }
        } finally {
            clerks.shutdownNow();
        }
    }
}
