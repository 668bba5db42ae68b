package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** Warnings, expiries and moves by timer on the ladder 1-3-5. Nobody claims anything unless a test says so. */
class LadderTest extends FlowTest {

    @Test
    @Rule({"R-TIM-01", "R-TIM-14", "R-ESC-13"})
    void midnightTakesASimpleProblemToAgency() {
        // given a simple problem nobody touched; when the day is over
        String number = accepted("SIMPLE", "POINT");
        moveTo("2024-03-19T00:00");

        // then agency has it under three days from acceptance, the breach is counted and supervised by the station
        assertThat(standsAt(number)).containsExactly("handleByAgency", "supervise");
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
        assertThat(groups(task(number, "supervise"))).containsExactly("anwen-office");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("1");
        assertThat(file(number).breaches()).isEqualTo(1);
        assertTimerMove(lastMove(number), Stage.ON_THE_SPOT, Stage.AGENCY, endOf("2024-03-18"));
        assertThat(file(number).acceptedAt()).isEqualTo(instant("2024-03-18T10:00"));
    }

    @Test
    @Rule({"R-ESC-03", "R-ESC-13", "R-TIM-02", "R-TIM-03", "R-TIM-14"})
    void theThirdDayTakesAComplexProblemToTheAppealsBoard() {
        // given a complex problem that agency works on; when one second of its three days is left; then it has it still
        String number = accepted("COMPLEX", "POINT");
        moveTo("2024-03-21T23:59:58");
        assertThat(standsAt(number)).containsExactly("handleByAgency");

        // when they are over; then 诉求 has it, with five days from acceptance
        moveTo("2024-03-22T00:00");
        assertThat(standsAt(number)).containsExactly("handleByAppeals", "supervise");
        assertThat(due(number, "handleByAppeals")).isEqualTo(endOf("2024-03-25"));
        assertThat(groups(task(number, "supervise"))).containsExactly("anwen-office");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("3");
        assertTimerMove(lastMove(number), Stage.AGENCY, Stage.APPEALS, endOf("2024-03-21"));
    }

    @Test
    @Rule({"R-TIM-03", "R-TIM-14"})
    void theFifthDayLeavesTheCaseToTheAppealsBoard() {
        // given a complaint that somebody of 诉求 has claimed
        String number = accepted("COMPLAINT", "BLOCK");
        String task = task(number, "handleByAppeals").getId();
        tasks.claim(task, "chen");

        // when the fifth day is over
        moveTo("2024-03-26T00:00");

        // then it is the same task of the same person; only the county's supervisors have one as well (C-54)
        assertThat(task(number, "handleByAppeals").getId()).isEqualTo(task);
        assertThat(task(number, "handleByAppeals").getAssignee()).isEqualTo("chen");
        assertThat(groups(task(number, "supervise"))).containsExactly("supervisors");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("5");
        assertThat(events(number, Kind.MOVED)).hasSize(1);
    }

    @Test
    @Rule({"R-TIM-06", "R-TIM-14", "R-TIM-15", "R-ESC-13"})
    void aForgottenCaseClimbsEveryRungOnce() {
        // given a simple problem that nobody ever touches; when weeks go by
        String number = accepted("SIMPLE", "POINT");
        moveTo("2024-05-20T00:00");

        // then each of 1, 3 and 5 was warned of once and breached once, at its time
        assertThat(nodes(number, Kind.WARNED)).containsExactly("1", "3", "5");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("1", "3", "5");
        assertThat(events(number, Kind.BREACHED).stream().map(CaseEvent::happenedAt))
                .containsExactly(endOf("2024-03-18"), endOf("2024-03-21"), endOf("2024-03-25"));
        assertThat(file(number).breaches()).isEqualTo(3);
        assertThat(open(number, "supervise")).hasSize(3);
        assertThat(file(number).stage()).isEqualTo(Stage.APPEALS);
    }

    @Test
    @Rule("R-TIM-15")
    void aWarningComesOnceAtFourFifthsOfTheLimit() {
        // given a complex problem: 86 hours from Monday 10:00 to Thursday 24:00; when 68 hours 47 minutes are gone
        String number = accepted("COMPLEX", "POINT");
        moveTo("2024-03-21T06:47");

        // then nothing yet; a minute after four fifths it is warned of, and never again
        assertThat(events(number, Kind.WARNED)).isEmpty();
        moveTo("2024-03-21T06:49");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("3");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        runDueJobs();
        assertThat(nodes(number, Kind.WARNED)).containsExactly("3");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        assertThat(file(number).breaches()).isZero();
    }

    @Test
    @Rule({"R-TIM-05", "R-TIM-14"})
    void theLimitRunsUntilTheAnswer() {
        // given a problem solved on the second day, but not answered
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-19T15:00");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        assertThat(due(number, "answer")).isEqualTo(endOf("2024-03-21"));

        // when the third day is over; then that is one breach of node 3 with one 督办, and the answer is still due
        moveTo("2024-03-22T09:00");
        assertThat(standsAt(number)).containsExactly("answer", "supervise");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("3");
        moveTo("2024-04-22T09:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("3");
        assertThat(open(number, "supervise")).hasSize(1);
        complete(number, "answer", "anwen-reception", Forms.answer());
        assertThat(file(number).answeredAt()).isEqualTo(instant("2024-04-22T09:00"));
    }

    @Test
    @Rule("R-TIM-05")
    void theAnswerStopsTheClock() {
        // given a problem answered minutes before its limit; when the limit passes while the firm has not rated yet
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-21T23:50");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        runDueJobs();
        complete(number, "answer", "anwen-reception", Forms.answer());
        moveTo("2024-04-01T00:00");

        // then it was kept
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        assertThat(timers(number)).isEmpty();
    }

    @Test
    @Rule("R-TIM-14")
    void oneNodeIsBreachedOnceOnly() {
        // given a complaint overdue at 诉求; when it is solved and its answer is late as well
        String number = accepted("COMPLAINT", "POINT");
        moveTo("2024-03-26T09:00");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        moveTo("2024-03-27T09:00");

        // then it is one breach of node 5
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("5");
        assertThat(open(number, "supervise")).hasSize(1);
    }

    @Test
    @Rule({"R-TIM-14", "R-ORG-04"})
    void supervisionEndsWithItsResult() {
        // given a case under 督办
        String number = accepted("COMPLEX", "POINT");
        moveTo("2024-03-22T09:00");

        // when it is ended without a result; then it is held to write one
        assertThat(refusal(number, "supervise", "anwen-office", Forms.fields("measure", "电话督办")))
                .contains("督办结果");

        // when it has one; then it is on record and the case stands where it stood
        complete(number, "supervise", "anwen-office", Forms.supervised());
        CaseEvent end = events(number, Kind.SUPERVISED).get(0);
        assertThat(List.of(end.actor(), end.reason())).containsExactly("anwen-office", "电话督办代办服务板块；已督促当日办结");
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
    }

    private static void assertTimerMove(CaseEvent move, String from, String to, Instant at) {
        assertThat(List.of(move.fromStage(), move.toStage(), move.reason())).containsExactly(from, to, "时限届满");
        assertThat(move.actor()).isNull();
        assertThat(move.happenedAt()).isEqualTo(at);
    }
}
