package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** The main paths of {@code appeal}, one to each way a case can end. */
class AppealFlowTest extends FlowTest {

    @Test
    @Rule({"R-ESC-01", "R-INT-17", "R-TIM-02", "R-TIM-06", "R-DSP-18", "R-DSP-25"})
    void agencySolvesWhatReceptionAccepted() {
        // given a complex problem accepted on Monday: node 3, due Thursday
        String number = accepted("COMPLEX", "POINT");
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(groups(task(number, "handleByAgency"))).containsExactly("anwen-agency");
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
        assertThat(file(number).node()).isEqualTo("3");

        // when agency solves it
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());

        // then reception answers, and the case is closed in the order 受理、转办、办理、反馈、办结
        assertThat(standsAt(number)).containsExactly("answer");
        assertThat(groups(task(number, "answer"))).containsExactly("anwen-reception");
        toArchive(number);
        assertThat(ended(number)).isTrue();
        assertThat(file(number).outcome()).isEqualTo("SOLVED");
        assertThat(timeline.of(number).stream()
                        .map(CaseEvent::kind)
                        .filter(Set.of(Kind.ACCEPTED, Kind.ANSWERED, Kind.ARCHIVED)::contains))
                .containsExactly(Kind.ACCEPTED, Kind.ANSWERED, Kind.ARCHIVED);
        assertThat(events(number, Kind.COMPLETED).stream().map(CaseEvent::task).limit(3))
                .containsExactly("accept", "handleByAgency", "answer");
    }

    @Test
    @Rule({"R-INT-25", "R-ESC-01"})
    void adviceIsAnsweredAtTheDesk() {
        // given a question; when reception accepts it as advice with the answer
        String number = accepted(with(Forms.accepted("ADVICE", "POINT"), "answer", "可在浙里办申请"));
        runDueJobs();

        // then nobody handles it: the answer is stored and the firm is asked for its rating
        assertThat(standsAt(number)).containsExactly("phoneEvaluation");
        assertThat(documents.latest(number, "answer", "").orElseThrow().content())
                .contains("可在浙里办申请", "ON_SITE");
        assertThat(file(number).answeredAt()).isEqualTo(instant("2024-03-18T10:00"));
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, today()));
        if (standsAt(number).contains("revisitCase")) {
            complete(number, "revisitCase", "anwen-office", Forms.revisit(true, today()));
        }
        runDueJobs();
        assertThat(ended(number)).isTrue();
        assertThat(file(number).outcome()).isEqualTo("ADVISED");
    }

    @Test
    @Rule("R-ESC-12")
    void aRefusalEndsWhenTheFirmIsTold() {
        // given a request that belongs to the court; when reception refuses it
        String number = accepted(Forms.refused());

        // then it is not over before the firm is told
        assertThat(standsAt(number)).containsExactly("answerRefusal");
        assertThat(ended(number)).isFalse();
        assertThat(file(number).outcome()).isEqualTo("REFUSED");
        assertThat(refusal(number, "answerRefusal", "anwen-reception", Forms.fields("delivery", "PHONE")))
                .contains("答复内容");
        complete(number, "answerRefusal", "anwen-reception", Forms.answer());
        assertThat(ended(number)).isTrue();
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(file(number).outcome()).isEqualTo("REFUSED");
        assertThat(events(number, Kind.ANSWERED)).hasSize(1);
    }

    @Test
    @Rule({"R-TIM-01", "R-TIM-06", "R-TIM-07", "R-ESC-11"})
    void aSimpleProblemIsSolvedTheSameDay() {
        // given a simple problem accepted at 10:00: node 1, due at 24:00 of the day
        String number = accepted("SIMPLE", "POINT");
        assertThat(due(number, "handleOnTheSpot")).isEqualTo(endOf("2024-03-18"));
        assertThat(file(number).node()).isEqualTo("1");

        // when agency solves it
        complete(number, "handleOnTheSpot", "anwen-agency", Forms.solved());

        // then it did not leave the station, and was no difficult case
        toArchive(number);
        assertThat(file(number).solvedBy()).isEqualTo(Stage.ON_THE_SPOT);
        assertThat(file(number).difficult()).isFalse();
        assertThat(ended(number)).isTrue();
    }

    @Test
    @Rule({"R-ESC-09", "R-DSP-20", "R-TIM-03", "R-TIM-06"})
    void aComplaintGoesStraightToTheAppealsBoard() {
        // given a complaint; when it is accepted
        String number = accepted("COMPLAINT", "POINT");

        // then it stands at 诉求 at once, under five working days, and is difficult (C-25)
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
        assertThat(groups(task(number, "handleByAppeals"))).containsExactly("anwen-appeals");
        assertThat(due(number, "handleByAppeals")).isEqualTo(endOf("2024-03-25"));
        assertThat(file(number).node()).isEqualTo("5");
        assertThat(file(number).difficult()).isTrue();
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toArchive(number);
        assertThat(file(number).solvedBy()).isEqualTo(Stage.APPEALS);
    }

    @Test
    @Rule({"R-ESC-03", "R-ESC-13", "R-TIM-03", "R-TIM-05"})
    void whatAgencyCannotSolveMovesUpWithItsReason() {
        // given a complex problem on its second day at agency
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-20T09:00");

        // when agency gives up without a reason; then it is held to give one
        assertThat(refusal(number, "handleByAgency", "anwen-agency", Forms.outcome("UNSOLVED")))
                .contains("理由");

        // when it gives one
        complete(number, "handleByAgency", "anwen-agency", Forms.unsolved());

        // then 诉求 has the rest of five days from acceptance, not from the hand-over (C-05), and the move is on record
        assertThat(due(number, "handleByAppeals")).isEqualTo(endOf("2024-03-25"));
        CaseEvent move = lastMove(number);
        assertThat(List.of(move.fromStage(), move.toStage(), move.reason()))
                .containsExactly(Stage.AGENCY, Stage.APPEALS, "涉及规划调整，站点无权限");
        assertThat(move.happenedAt()).isEqualTo(instant("2024-03-20T09:00"));
        assertThat(move.actor()).isEqualTo("anwen-agency");
        assertThat(file(number).acceptedAt()).isEqualTo(instant("2024-03-18T10:00"));
    }

    @Test
    @Rule({"R-INT-15", "R-INT-16", "R-INT-18"})
    void everyChannelEntersThroughOneDoor() {
        // given the same request on every channel; when it is registered
        var channels = List.of("ONLINE", "WINDOW", "PHONE", "VISIT", "HOTLINE", "COMMUNITY", "TRANSFER");
        var numbers = channels.stream()
                .map(channel -> register(with(Forms.application("anwen"), "channel", channel)))
                .toList();

        // then all stand at 综合受理 in one version of the process, each under its own number in one register
        assertThat(numbers).doesNotHaveDuplicates().allSatisfy(number -> {
            assertThat(groups(task(number, "accept"))).containsExactly("anwen-reception");
            assertThat(due(number, "accept")).isEqualTo(endOf("2024-03-18"));
        });
        var versions = numbers.stream()
                .map(number -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult())
                .map(ProcessInstance::getProcessDefinitionId)
                .collect(Collectors.toSet());
        assertThat(versions).hasSize(1);
        assertThat(numbers.stream().map(number -> file(number).channel())).containsExactlyElementsOf(channels);
    }

    @Test
    @Rule("R-LED-01")
    void everyRequestIsInTheLedgerAtOnce() {
        // given the ledger of a station; when a request is registered there
        int before = files.ofStation("jiuhe").size();
        String number = register(Forms.application("jiuhe"));

        // then its row is there in the same moment, and a request that is refused leaves none
        assertThat(files.ofStation("jiuhe")).hasSize(before + 1);
        assertThat(file(number).stage()).isEqualTo(Stage.REGISTERED);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> register(with(Forms.application("jiuhe"), "need", ""))))
                .isNotNull();
        assertThat(files.ofStation("jiuhe")).hasSize(before + 1);
    }
}
