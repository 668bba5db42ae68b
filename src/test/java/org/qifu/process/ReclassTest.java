package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** The class of a case is changed: always counted from the original acceptance. */
class ReclassTest extends FlowTest {

    @Test
    @Rule("R-TIM-17")
    void raisingNeedsNoReasonAndCountsFromTheAcceptance() {
        // given a simple problem of Monday; when agency raises it to complex in the evening
        String number = accepted("SIMPLE", "POINT");
        at("2024-03-18T20:00");
        complete(number, "handleOnTheSpot", "anwen-agency", reclass("COMPLEX"));

        // then it has three days from the acceptance
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
        assertThat(file(number).appealClass()).isEqualTo("COMPLEX");
        assertThat(events(number, Kind.RECLASSED).get(0).reason()).startsWith("SIMPLE→COMPLEX");
    }

    @Test
    @Rule("R-TIM-17")
    void loweringNeedsAReasonAndCountsFromTheAcceptance() {
        // given a complex problem on its second day; when it is lowered without a reason; then it is refused
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-19T09:00");
        assertThat(refusal(number, "handleByAgency", "anwen-agency", reclass("SIMPLE")))
                .contains("理由");
        assertThat(file(number).appealClass()).isEqualTo("COMPLEX");

        // when it is lowered with one; then it was due on the day of its acceptance: overdue at once
        complete(number, "handleByAgency", "anwen-agency", with(reclass("SIMPLE"), "reason", "材料齐全即可办理"));
        assertThat(due(number, "handleOnTheSpot")).isEqualTo(endOf("2024-03-18"));
        assertThat(events(number, Kind.RECLASSED).get(0).reason()).contains("COMPLEX→SIMPLE", "材料齐全即可办理");
        runDueJobs();
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("1");
        assertThat(standsAt(number)).containsExactly("handleByAgency", "supervise");
    }

    @Test
    @Rule({"R-TIM-17", "R-DSP-20"})
    void raisedToAComplaintItGoesToTheAppealsBoard() {
        // given a complex problem; when agency finds that it is a complaint
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", reclass("COMPLAINT"));

        // then 诉求 has it
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
        assertThat(due(number, "handleByAppeals")).isEqualTo(endOf("2024-03-25"));
        assertThat(file(number).appealClass()).isEqualTo("COMPLAINT");
    }

    @Test
    @Rule({"R-TIM-17", "R-LST-01"})
    void aChangeWithinTheRungLeavesTheCaseThere() {
        // given a complex problem; when agency only corrects its list; then agency keeps it, with its clock
        String number = accepted("COMPLEX", "POINT");
        Map<String, java.time.Instant> before = timers(number);
        complete(
                number,
                "handleByAgency",
                "anwen-agency",
                with(reclass("COMPLEX"), "newList", "CHAIN", "newListName", "食用菌产业链"));
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(timers(number)).isEqualTo(before);
        assertThat(file(number).list()).isEqualTo("CHAIN");

        // when it corrects nothing; then that is refused
        assertThat(refusal(number, "handleByAgency", "anwen-agency", reclass("COMPLEX")))
                .contains("调整为");
    }

    @Test
    @Rule({"R-TIM-17", "R-LST-01"})
    void aSimpleProblemWhoseListChangesStaysOnTheSpot() {
        // given a simple problem; when its list is corrected; then it is due the same day still, on the same rung
        String number = accepted("SIMPLE", "POINT");
        complete(
                number,
                "handleOnTheSpot",
                "anwen-agency",
                with(reclass("SIMPLE"), "newList", "CHAIN", "newListName", "食用菌产业链"));
        assertThat(standsAt(number)).containsExactly("handleOnTheSpot");
        assertThat(due(number, "handleOnTheSpot")).isEqualTo(endOf("2024-03-18"));
        assertThat(file(number).list()).isEqualTo("CHAIN");
    }

    @Test
    @Rule("R-TIM-17")
    void whatTheTimerMovedUpIsRaisedAtAgencyWithoutLeavingIt() {
        // given a simple problem that midnight took to agency; when agency raises it to complex
        String number = accepted("SIMPLE", "POINT");
        moveTo("2024-03-19T09:00");
        complete(number, "handleByAgency", "anwen-agency", reclass("COMPLEX"));

        // then it is agency's, with three days from the acceptance
        assertThat(standsAt(number)).containsExactly("handleByAgency", "supervise");
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
    }

    @Test
    @Rule({"R-TIM-17", "R-DSP-18"})
    void whatTurnsOutToBeAdviceIsAnsweredByReception() {
        // given a simple problem; when agency finds that it is a mere question, and answers it
        String number = accepted("SIMPLE", "POINT");
        complete(number, "handleOnTheSpot", "anwen-agency", with(reclass("ADVICE"), "reason", "只是咨询政策"));
        assertThat(standsAt(number)).containsExactly("handleOnTheSpot");
        complete(number, "handleOnTheSpot", "anwen-agency", Forms.solved());

        // then reception's answer is what the firm gets
        complete(number, "answer", "anwen-reception", Forms.answer());
        assertThat(documents.latest(number, "answer", "").orElseThrow().content())
                .contains("您反映的问题已经办结");
    }

    private static Map<String, Object> reclass(String newClass) {
        return Forms.fields("outcome", "RECLASS", "newClass", newClass);
    }
}
