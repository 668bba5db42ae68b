package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** Others are asked: departments and boards for help, everybody concerned for a consultation. */
class AssistAndConferTest extends FlowTest {

    private static final Map<String, Object> HELP = Forms.fields("result", "该地块符合规划", "solved", true);

    @Test
    @Rule("R-ESC-02")
    void eachUnitAskedHasATaskOfItsOwn() {
        // given a complex problem; when agency asks a department and a county board, one of them twice by mistake
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-19T10:00");
        complete(number, "handleByAgency", "anwen-agency", Forms.assistance("land", "PROJECT", "land"));

        // then there is one task for each, side by side, due within the case's own limit
        List<Task> helpers = open(number, "assist");
        assertThat(helpers.stream().map(this::groups))
                .containsExactlyInAnyOrder(List.of("dept-land"), List.of("county-board-project"));
        assertThat(helpers)
                .allSatisfy(task -> assertThat(task.getDueDate().toInstant())
                        .isAfter(instant("2024-03-19T10:00"))
                        .isBefore(endOf("2024-03-21")));
        assertThat(events(number, Kind.CALLED)).hasSize(1);

        // when both have answered; then agency has the case again, with what they said and how long it took
        at("2024-03-19T13:00");
        completeAs(of("dept-land", helpers), "dept-land", "dept-land", HELP);
        assertThat(standsAt(number)).containsExactly("assist");
        at("2024-03-20T10:00");
        complete(number, "assist", "county-board-project", HELP);
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(documents.latest(number, "assist", "land").orElseThrow().actor())
                .isEqualTo("dept-land");
        String told = runtime.getVariable(task(number, "handleByAgency").getProcessInstanceId(), "assists")
                .toString();
        assertThat(told).contains("\"unit\":\"land\"", "\"hours\":3", "\"unit\":\"PROJECT\"", "\"hours\":24");
    }

    @Test
    @Rule({"R-ESC-02", "R-ESC-03"})
    void expiryWithdrawsTheRequestForHelp() {
        // given a department that does not answer; when the third day is over
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.assistance("land", "hurd"));
        moveTo("2024-03-22T00:00");

        // then the case is at 诉求 and nobody is asked any more
        assertThat(open(number, "assist")).isEmpty();
        assertThat(standsAt(number)).containsExactly("handleByAppeals", "supervise");
    }

    @Test
    @Rule("R-DSP-24")
    void aConsultationNamesWhoWhatAndWhen() {
        // given a complaint that 诉求 takes to a consultation
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.outcome("CONFER"));
        assertThat(groups(task(number, "confer"))).containsExactly("anwen-appeals");

        // when one of its four fields is missing; then it is refused by that name
        Map.of("participants", "参加单位", "conclusion", "会商意见", "responsible", "责任人", "dueOn", "日期")
                .forEach((field, label) -> assertThat(refusal(
                                number, "confer", "anwen-appeals", without(Forms.conference("2024-03-22"), field)))
                        .contains(label));

        // when it is complete; then 诉求 handles on, and the consultation is on record
        complete(number, "confer", "anwen-appeals", Forms.conference("2024-03-22"));
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
        assertThat(documents.latest(number, "confer", "")).isPresent();
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        assertThat(standsAt(number)).containsExactly("answer");
    }

    @Test
    @Rule({"R-INT-22", "R-DSP-24"})
    void whatNobodyOwnsIsConsultedByItsFirstReceiver() {
        // given a problem without a responsible unit; when reception takes it on
        String number = register(Forms.application("anwen"));
        Task accept = task(number, "accept");
        completeAs(accept, "wang", "anwen-reception", with(Forms.accepted("COMPLEX", "POINT"), "board", "NONE"));

        // then the first receiver has a consultation to call, and stays the owner
        assertThat(standsAt(number)).containsExactly("consult");
        assertThat(task(number, "consult").getAssignee()).isEqualTo("wang");
        assertThat(file(number).owner()).isEqualTo("wang");
        completeAs(task(number, "consult"), "wang", "anwen-reception", Forms.conference("2024-03-21"));
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
    }

    @Test
    @Rule("R-INT-19")
    void theCommunityWhistlesAndDepartmentsReport() {
        // given a request of an enterprise community; when it is accepted without departments; then they are asked for
        String number = register(with(Forms.application("anwen"), "channel", "COMMUNITY"));
        assertThat(refusal(number, "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT")))
                .contains("报到部门");

        // when two are called; then each has a task with a limit before agency goes on
        complete(number, "accept", "anwen-reception", community(Forms.accepted("COMPLEX", "POINT")));
        assertThat(standsAt(number)).containsExactly("assist", "assist");
        Task land = of("dept-land", open(number, "assist"));
        assertThat(land.getDueDate().toInstant()).isBefore(endOf("2024-03-21"));

        // when one takes it over; then its arrival is on record with the time
        at("2024-03-18T11:30");
        as("lin", "dept-land", () -> {
            tasks.claim(land.getId(), "lin");
            return null;
        });
        CaseEvent arrival = events(number, Kind.ARRIVED).get(0);
        assertThat(arrival.actor()).isEqualTo("lin");
        assertThat(arrival.happenedAt()).isEqualTo(instant("2024-03-18T11:30"));
        completeAs(land, "lin", "dept-land", HELP);
        complete(number, "assist", "dept-fire", HELP);
        assertThat(standsAt(number)).containsExactly("handleByAgency");
    }

    @Test
    @Rule({"R-INT-19", "R-INT-22"})
    void calledDepartmentsReportAfterAConsultationToo() {
        // given a community's request that nobody owns
        String number = register(with(Forms.application("anwen"), "channel", "COMMUNITY"));
        complete(
                number,
                "accept",
                "anwen-reception",
                with(community(Forms.accepted("COMPLEX", "POINT")), "board", "NONE"));

        // when the consultation is held; then the departments that were called have their tasks
        complete(number, "consult", "anwen-reception", Forms.conference("2024-03-21"));
        assertThat(standsAt(number)).containsExactly("assist", "assist");
    }

    @Test
    @Rule({"R-ESC-11", "R-DSP-24"})
    void whatWasConferredIsDifficultAndSolvedAtTheStation() {
        // given a complex problem that moved up, was conferred and solved
        String number = accepted("COMPLEX", "CHAIN");
        assertThat(file(number).difficult()).isFalse();
        complete(number, "handleByAgency", "anwen-agency", Forms.unsolved());
        complete(number, "handleByAppeals", "anwen-appeals", Forms.outcome("CONFER"));
        complete(number, "confer", "anwen-appeals", Forms.conference("2024-03-22"));
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());

        // then it is difficult (C-25), and did not leave the station
        assertThat(file(number).difficult()).isTrue();
        assertThat(file(number).solvedBy()).isEqualTo(Stage.APPEALS);
    }

    private Task of(String group, List<Task> open) {
        return open.stream()
                .filter(task -> groups(task).contains(group))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> community(Map<String, Object> acceptance) {
        return with(acceptance, "assistants", List.of("land", "fire"));
    }

    private static Map<String, Object> without(Map<String, Object> document, String field) {
        document.remove(field);
        return document;
    }
}
