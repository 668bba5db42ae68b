package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** The paths of {@code appeal} on the real engine, on H2. */
class AppealFlowTest extends FlowTest {

    @Test
    @Rule({"R-ESC-01", "R-DSP-18", "R-DSP-25"})
    void agencySolvesWhatReceptionAccepted() {
        // given a complex problem accepted on Monday
        String number = accepted("COMPLEX", "POINT");
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(task(number, "handleByAgency").getDueDate())
                .isEqualTo(java.util.Date.from(instant("2024-03-21T23:59:59.999")));

        // when agency solves it
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());

        // then reception answers, the firm rates, and the case is archived
        assertThat(standsAt(number)).containsExactly("answer");
        toArchive(number);
        assertThat(ended(number)).isTrue();
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(events(number, Kind.ANSWERED)).hasSize(1);
    }

    @Test
    @Rule("R-ORG-07")
    void staysWithTheAgentWhoAskedForHelp() {
        // given a case whose agent asks a department for help
        String number = accepted("COMPLEX", "POINT");
        completeAs(task(number, "handleByAgency"), "anwen-agency-2", "anwen-agency", Forms.assistance("amr"));

        // when the department answers
        complete(number, "assist", "dept-amr", Forms.fields("result", "无异议", "solved", true));

        // then the task is back with the same agent
        assertThat(task(number, "handleByAgency").getAssignee()).isEqualTo("anwen-agency-2");
    }

    @Test
    @Rule("R-DSP-26")
    void logsWhereTheRoutingTableSendsTheCase() {
        // given and when a complaint is accepted
        String number = accepted("COMPLAINT", "CHAIN");

        // then the decision is on the timeline and the task is where it says
        assertThat(events(number, Kind.ROUTED))
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("anwen-appeals"));
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroup("anwen-appeals")
                        .processInstanceBusinessKey(number)
                        .count())
                .isEqualTo(1);
    }
}
