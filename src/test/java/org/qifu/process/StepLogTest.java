package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each user task of a case leaves one row: whose it was, from when to when, and how it ended. */
class StepLogTest extends GuidanceTest {

    private static final String COLUMNS = "step, process, round, group_id, unit, assignee, ended_how, dwell";

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Rule({"R-ARC-02", "R-TIM-14"})
    void askedUnitsAreCountedEachAndATimerEndsWhatIsLeft() {
        // given a case whose agency asked two units on Tuesday; when one answers on Wednesday, the other never
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-19T10:00");
        complete(number, "handleByAgency", "anwen-agency", Forms.assistance("land", "PROJECT"));
        at("2024-03-20T22:30");
        Task land = open(number, "assist").stream()
                .filter(task -> groups(task).contains("dept-land"))
                .findFirst()
                .orElseThrow();
        completeAs(land, "lin", "dept-land", Forms.fields("result", "该地块符合规划", "solved", true));
        moveTo("2024-03-22T00:00");

        // then every task has its row, with the person who did it and the minutes of working days
        assertThat(rows(number))
                .containsExactlyInAnyOrder(
                        "accept|appeal|1|anwen-reception|null|anwen-reception|COMPLETED|0",
                        "handleByAgency|appeal|1|anwen-agency|null|anwen-agency|COMPLETED|1440",
                        "assist|appeal|1|dept-land|land|lin|COMPLETED|2190",
                        "assist|appeal|1|county-board-project|null|null|CANCELLED|3719",
                        "handleByAppeals|appeal|1|anwen-appeals|null|null|null|null",
                        "supervise|supervision|1|anwen-office|null|null|null|null");
        assertThat(value(number, "handleByAppeals", "station")).isEqualTo("anwen");
        assertThat(moment(number, "handleByAppeals", "due_at")).isEqualTo(endOf("2024-03-25"));
    }

    @Test
    @Rule("R-ARC-02")
    void aReopenedCaseHasItsSecondRoundAndTheFlowsItCalls() {
        // given a complaint answered on Friday and revisited on Monday; when the firm says it is not solved
        at("2024-03-22T09:00");
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toRevisit(number);
        runDueJobs();
        at("2024-03-25T09:00");
        complete(number, "revisitCase", "anwen-office", Forms.revisit(false, today()));

        // then evaluation and revisit are on record, the weekend uncounted, and the next round has begun
        assertThat(rows(number))
                .contains(
                        "phoneEvaluation|evaluation|1|anwen-reception|null|anwen-reception|COMPLETED|0",
                        "revisitCase|revisit|1|anwen-office|null|anwen-office|COMPLETED|1440",
                        "handleByAppeals|appeal|2|anwen-appeals|null|null|null|null");
    }

    @Test
    @Rule("R-ARC-02")
    void aWithdrawalEndsWhatIsOpen() {
        // given a booking at its review; when it is withdrawn; then the review was cancelled, and the archive waits
        String number = book(GuidanceForms.booking());
        at("2024-03-18T11:00");
        amend(number, "WITHDRAW");
        assertThat(rows(number))
                .containsExactlyInAnyOrder(
                        "review|guidance|1|coordination|null|null|CANCELLED|60",
                        "archive|guidance|1|coordination|null|null|null|null");
    }

    @Test
    void whoHasItAndWhenItIsDueAreKeptUpToDate() {
        // given a new task; when it is taken over, given back, offered to others, moved
        String number = register(Forms.application("anwen"));
        Task accept = task(number, "accept");
        as("wang", "anwen-reception", () -> {
            tasks.claim(accept.getId(), "wang");
            return null;
        });
        assertThat(value(number, "accept", "assignee")).isEqualTo("wang");
        tasks.setAssignee(accept.getId(), null);
        tasks.deleteCandidateGroup(accept.getId(), "anwen-reception");
        tasks.addCandidateGroup(accept.getId(), "dept-land");
        Task changed = task(number, "accept");
        changed.setDueDate(Date.from(instant("2024-03-20T12:00")));
        tasks.saveTask(changed);

        // then the row follows
        assertThat(rows(number)).containsExactly("accept|appeal|1|dept-land|land|null|null|null");
        assertThat(moment(number, "accept", "due_at")).isEqualTo(instant("2024-03-20T12:00"));
    }

    @Test
    void nothingIsLostWhereAnAdministratorSkipsListeners() {
        // given a case moved by hand, without the models' listeners
        String number = accepted("COMPLEX", "POINT");
        Task agency = task(number, "handleByAgency");
        runtime.createProcessInstanceModification(agency.getProcessInstanceId())
                .startBeforeActivity("answer")
                .cancelAllForActivity("handleByAgency")
                .execute(true, true);

        // then both steps are on record
        assertThat(rows(number))
                .contains(
                        "handleByAgency|appeal|1|anwen-agency|null|null|CANCELLED|0",
                        "answer|appeal|1|anwen-reception|null|null|null|null");
    }

    private List<String> rows(String number) {
        return jdbc.sql("select " + COLUMNS + " from case_step where case_number = ?")
                .param(number)
                .query((row, index) -> {
                    var cells = new StringBuilder(row.getString(1));
                    for (int column = 2; column <= 8; column++) {
                        cells.append('|').append(row.getString(column));
                    }
                    return cells.toString();
                })
                .list();
    }

    private String value(String number, String step, String column) {
        return jdbc.sql("select " + column + " from case_step where case_number = ? and step = ?")
                .params(number, step)
                .query(String.class)
                .single();
    }

    private Instant moment(String number, String step, String column) {
        return jdbc.sql("select " + column + " from case_step where case_number = ? and step = ?")
                .params(number, step)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
