package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** Who a case goes to: the group of the routing table, and back to the agent who had it. */
class AgentTest extends FlowTest {

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
