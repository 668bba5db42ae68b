package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first of the month: where too few were drawn, archived cases are drawn and revisited after all. */
class TopUpTest extends FlowTest {

    private static final List<String> STATIONS = List.of(
            "lengshui",
            "renchuan",
            "shanghu",
            "yushan",
            "dapan",
            "fangqian",
            "yaochuan",
            "shuangxi",
            "jiuhe",
            "xincheng");

    @Autowired
    private JdbcTemplate jdbc;

    private String station = "";

    /** Months of other tests are over as well; this test looks at its own. */
    @BeforeEach
    void noOtherMonthIsOpen() {
        jdbc.update(
                "update revisit_month set sealed_at = ? where sealed_at is null",
                java.sql.Timestamp.from(instant("2024-03-01T00:00")));
    }

    @Test
    @Rule({"R-REV-03", "R-REV-09"})
    void anArchivedCaseIsDrawnAndTakenUpAgain() {
        // given the only general case a station closed in a month, not drawn and archived
        at("2024-04-10T10:00");
        String number = archivedWithoutRevisit();
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);

        // when the month is over
        at("2024-05-01T01:00");
        topUp();

        // then it is revisited after all, by the office
        assertThat(standsAt(number)).containsExactly("revisitCase");
        assertThat(groups(task(number, "revisitCase"))).containsExactly(station + "-office");
        assertThat(file(number).revisitDue()).isTrue();

        // when it turns out unsolved; then the archived case is at 诉求 in a second round with a clock of its own
        complete(number, "revisitCase", station + "-office", Forms.revisit(false, today()));
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
        assertThat(due(number, "handleByAppeals")).isEqualTo(endOf("2024-05-10"));
        assertThat(file(number).round()).isEqualTo(2);
        assertThat(file(number).archivedAt()).isNull();
        assertThat(events(number, Kind.REOPENED)).hasSize(1);
        complete(number, "handleByAppeals", station + "-appeals", Forms.solved());
        complete(number, "answer", station + "-reception", Forms.answer());
        complete(number, "phoneEvaluation", station + "-reception", Forms.rating(1, today()));
        complete(number, "revisitCase", station + "-office", Forms.revisit(true, today()));
        runDueJobs();
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
    }

    @Test
    @Rule("R-REV-03")
    void aTopUpThatFailedOrRunsAgainDrawsOnce() {
        // given a case to be drawn at the month's end, while its revisit cannot be opened: the step cannot be written
        at("2024-05-20T10:00");
        String number = archivedWithoutRevisit();
        at("2024-06-01T01:00");
        management.executeJob(timer().getId());
        String drawing = message().getId();
        jdbc.execute("alter table case_step rename to case_step_away");
        assertThatThrownBy(() -> management.executeJob(drawing)).isNotNull();
        jdbc.execute("alter table case_step_away rename to case_step");
        assertThat(standsAt(number)).isEmpty();

        // when the job is repeated, and the month's end comes again; then it is drawn once
        management.executeJob(drawing);
        topUp();
        assertThat(standsAt(number)).containsExactly("revisitCase");
    }

    private void topUp() {
        management.executeJob(timer().getId());
        management.executeJob(message().getId());
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processDefinitionKey("revisitTopUp")
                .timers()
                .singleResult();
    }

    private Job message() {
        return management
                .createJobQuery()
                .processDefinitionKey("revisitTopUp")
                .messages()
                .singleResult();
    }

    /** Closes one simple problem a station until one is not drawn: four of five are not. */
    private String archivedWithoutRevisit() {
        for (String candidate : STATIONS) {
            station = candidate;
            String number = closed();
            if (!Boolean.TRUE.equals(file(number).revisitDue())) {
                return number;
            }
        }
        throw new AssertionError("All of ten stations drew their first case");
    }

    private String closed() {
        String number = register(Forms.application(station));
        complete(number, "accept", station + "-reception", Forms.accepted("SIMPLE", "POINT"));
        complete(number, "handleOnTheSpot", station + "-agency", Forms.solved());
        complete(number, "answer", station + "-reception", Forms.answer());
        complete(number, "phoneEvaluation", station + "-reception", Forms.rating(1, today()));
        runDueJobs();
        return number;
    }
}
