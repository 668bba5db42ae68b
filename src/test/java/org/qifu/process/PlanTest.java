package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** A solution is proposed: thirty working days from the day of the plan. */
class PlanTest extends FlowTest {

    @Test
    @Rule({"R-TIM-04", "R-TIM-03", "R-TIM-06"})
    void thirtyDaysRunFromThePlan() {
        // given a complaint of the 18th; when 诉求 gives a plan on its last day
        String number = accepted("COMPLAINT", "POINT");
        at("2024-03-25T10:00");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.plan("2024-04-30"));

        // then it is due thirty working days after the plan (C-06), and the five days were kept
        assertThat(due(number, "carryOutPlan")).isEqualTo(endOf("2024-05-09"));
        assertThat(groups(task(number, "carryOutPlan"))).containsExactly("anwen-appeals");
        assertThat(file(number).node()).isEqualTo("30");
        assertThat(events(number, Kind.PLANNED).get(0).reason()).isEqualTo("分两期调整规划");
        moveTo("2024-04-01T00:00");
        assertThat(events(number, Kind.BREACHED)).isEmpty();

        // when it is carried out; then reception answers under the same limit
        complete(number, "carryOutPlan", "anwen-appeals", Forms.fields("result", "两期均已完成"));
        assertThat(standsAt(number)).containsExactly("answer");
        assertThat(due(number, "answer")).isEqualTo(endOf("2024-05-09"));
        assertThat(file(number).solvedBy()).isEqualTo(Stage.PLAN);
    }

    @Test
    @Rule({"R-TIM-04", "R-TIM-14"})
    void aPlanIsWarnedOfOnItsTwentiethDay() {
        // given a plan of March 25
        String number = planned();
        Task task = task(number, "carryOutPlan");

        // when the twentieth working day ends, over a holiday and a worked Sunday; then it is warned of, once
        moveTo("2024-04-23T23:59:59.998");
        assertThat(events(number, Kind.WARNED)).isEmpty();
        moveTo("2024-04-24T00:00");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("30");

        // when the thirtieth ends; then it is breached and supervised by the county, and stays with its owner
        moveTo("2024-05-10T00:00");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("30");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("30");
        assertThat(groups(task(number, "supervise"))).containsExactly("supervisors");
        assertThat(task(number, "carryOutPlan").getId()).isEqualTo(task.getId());
    }

    @Test
    @Rule("R-ESC-08")
    void aPlanHasTextOwnerAndADayWithinThirtyWorkingDays() {
        // given a complaint on March 25
        String number = accepted("COMPLAINT", "BLOCK");
        at("2024-03-25T10:00");

        // when the plan leaves something out, lies in the past or too far off; then it is refused by field
        assertThat(refusal(number, "handleByAppeals", "anwen-appeals", Forms.outcome("PLAN")))
                .contains("解决方案", "方案责任人");
        assertThat(refusal(number, "handleByAppeals", "anwen-appeals", Forms.plan("2024-03-24")))
                .contains("「办结日期」日期不能早于今天");
        assertThat(refusal(number, "handleByAppeals", "anwen-appeals", Forms.plan("2024-05-10")))
                .contains("最晚2024-05-09");

        // when it is the last possible day; then it is taken
        complete(number, "handleByAppeals", "anwen-appeals", Forms.plan("2024-05-09"));
        assertThat(standsAt(number)).containsExactly("carryOutPlan");
        assertThat(file(number).plan().planDueOn()).isEqualTo("2024-05-09");
    }

    private String planned() {
        String number = accepted("COMPLAINT", "POINT");
        at("2024-03-25T10:00");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.plan("2024-04-30"));
        return number;
    }
}
