package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** A case goes back to an earlier step: limits, timers and what was written before are there again. */
class StepBackTest extends ActionTest {

    private static final String AGENCY = "anwen-agency";
    private static final String APPEALS = "anwen-appeals";
    private static final String RECEPTION = "anwen-reception";
    private static final String AT = "2024-03-20T09:00";

    @Test
    @Rule({"R-ESC-13", "R-TIM-05", "R-DSP-18"})
    void whatWasNotSolvedGoesBackToWhoSaidSo() {
        // given a case that 代办 solved on the second day
        String number = accepted("COMPLEX", "POINT");
        var agencyTimers = timers(number);
        at("2024-03-19T10:00");
        complete(number, "handleByAgency", AGENCY, Forms.solved());
        assertThat(file(number).solvedBy()).isEqualTo(Stage.AGENCY);

        // when reception sends it back
        Task answer = claimed(number, "answer", RECEPTION);
        assertThat(desk(answer, RECEPTION)).containsExactly("STEP:handleByAgency");
        assertThat(take(answer, first(RECEPTION), RECEPTION, "SEND_BACK", "STEP:handleByAgency", "企业称未解决"))
                .isNull();

        // then it is at 代办 under the limit that has run since acceptance, with the rung's two timers, once
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(timers(number)).isEqualTo(agencyTimers);
        assertThat(jobsOf(number)).isEqualTo(2);
        assertThat(file(number).stage()).isEqualTo(Stage.AGENCY);
        assertThat(file(number).node()).isEqualTo("3");
        assertThat(file(number).dueAt()).isEqualTo(endOf("2024-03-21"));
        assertThat(file(number).solvedBy()).isNull();
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
        assertThat(variable(number, "handleByAgency", "node")).isEqualTo("3");
        assertThat(last(number, Kind.SENT_BACK).reason()).isEqualTo("“统一反馈”退回“代办服务”：企业称未解决");

        // and the form has what was said before, with who said it, and the next version is kept beside
        assertThat(variable(number, "handleByAgency", "agency")).contains("\"result\":\"已办结\"");
        assertThat(task(number, "handleByAgency").getAssignee()).isEqualTo(AGENCY);
        complete(number, "handleByAgency", AGENCY, Forms.unsolved());
        assertThat(documents.latest(number, "agency", "").orElseThrow().version())
                .isEqualTo(2);
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
    }

    @Test
    @Rule({"R-TIM-02", "R-ESC-13"})
    void aRungWhoseLimitIsOverIsClosed() {
        // given 诉求 with a case that 代办 could not solve; when the third day is over
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", AGENCY, Forms.unsolved());
        Task appeals = claimed(number, "handleByAppeals", APPEALS);
        assertThat(desk(appeals, APPEALS)).containsExactly("STEP:handleByAgency");
        moveTo("2024-03-22T00:00");
        var before = everything(number);

        // then it cannot go back, as the timer would bring it up again
        assertThat(desk(appeals, APPEALS)).isEmpty();
        assertThat(take(appeals, first(APPEALS), APPEALS, "SEND_BACK", "STEP:handleByAgency", "可由站点办理"))
                .contains("时限已经届满");
        assertThat(take(appeals, first(APPEALS), APPEALS, "SEND_BACK", "STEP:accept", "可由站点办理"))
                .contains("不能退回到所选环节");
        assertThat(everything(number)).isEqualTo(before);
    }

    @Test
    @Rule({"R-ESC-13", "R-TIM-15"})
    void aWarningIsNotGivenTwice() {
        // given a case warned of at 代办, then handed up and declined there
        String number = accepted("COMPLEX", "POINT");
        moveTo("2024-03-21T10:00");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("3");
        complete(number, "handleByAgency", AGENCY, Forms.unsolved());
        Task appeals = claimed(number, "handleByAppeals", APPEALS);
        assertThat(take(appeals, first(APPEALS), APPEALS, "SEND_BACK", "STEP:handleByAgency", "可由站点办理"))
                .isNull();

        // when what is due has run; then there is no second warning, and the expiry still moves it up
        runDueJobs();
        assertThat(nodes(number, Kind.WARNED)).containsExactly("3");
        assertThat(timers(number)).containsOnlyKeys("agencyExpiry");
        moveTo("2024-03-22T00:00");
        assertThat(standsAt(number)).containsExactly("handleByAppeals", "supervise");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("3");
    }

    @Test
    @Rule("R-ESC-05")
    void theCountyReturnsWhatIsNotForIt() {
        // given a case filed to the county; when its window returns it
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", APPEALS, Forms.filed());
        Task county = claimed(number, "acceptByCounty", "county-hard-cases");
        assertThat(take(
                        county,
                        first("county-hard-cases"),
                        "county-hard-cases",
                        "SEND_BACK",
                        "STEP:handleByAppeals",
                        "站点可办"))
                .isNull();

        // then 诉求 has it under its own five days, and can file it again
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
        assertThat(timers(number)).containsOnlyKeys("appealsWarning", "appealsExpiry");
        assertThat(file(number).node()).isEqualTo("5");
        complete(number, "handleByAppeals", APPEALS, Forms.filed());
        assertThat(timers(number)).containsOnlyKeys("countyWarning", "countyExpiry", "firstClockExpiry");
    }

    @Test
    @Rule("R-ESC-02")
    void aCallForHelpIsTakenBackWhileNobodyActs() {
        // given two departments asked; when the caller takes it back
        String number = accepted("COMPLEX", "POINT");
        var timers = timers(number);
        completeAs(task(number, "handleByAgency"), first(AGENCY), AGENCY, Forms.assistance("land", "fire"));
        assertThat(recall(number, second(AGENCY), AGENCY)).contains("没有您可以撤回的环节");
        assertThat(recall(number, first(AGENCY), AGENCY)).isNull();

        // then both requests are gone, the rung's timers run on, and nobody is called a second time by itself
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(timers(number)).isEqualTo(timers);
        assertThat(task(number, "handleByAgency").getAssignee()).isEqualTo(first(AGENCY));
        assertThat(last(number, Kind.RECALLED).actor()).isEqualTo(first(AGENCY));
        assertThat(variable(number, "handleByAgency", "assistUnits")).isEqualTo("[]");

        // when one of two has claimed; then it is too late
        completeAs(task(number, "handleByAgency"), first(AGENCY), AGENCY, Forms.assistance("land", "fire"));
        Task land = open(number, "assist").stream()
                .filter(it -> groups(it).contains("dept-land"))
                .findFirst()
                .orElseThrow();
        as(first("dept-land"), "dept-land", () -> {
            tasks.claim(land.getId(), first("dept-land"));
            return null;
        });
        var before = everything(number);
        assertThat(recall(number, first(AGENCY), AGENCY)).contains("已经有人认领或者处理");
        assertThat(everything(number)).isEqualTo(before);

        // when both have answered; then the case is at 代办 again, once
        for (Task task : open(number, "assist")) {
            completeAs(task, "x", groups(task).get(0), Forms.fields("result", "已核", "solved", true));
        }
        assertThat(standsAt(number)).containsExactly("handleByAgency");
    }

    @Test
    @Rule({"R-DSP-24", "R-ESC-13"})
    void aConferenceGoesBack() {
        // given a conference called by mistake
        String number = accepted("COMPLAINT", "POINT");
        var timers = timers(number);
        completeAs(task(number, "handleByAppeals"), first(APPEALS), APPEALS, Forms.outcome("CONFER"));
        assertThat(recall(number, first(APPEALS), APPEALS)).isNull();
        assertThat(standsAt(number)).containsExactly("handleByAppeals");
        assertThat(timers(number)).isEqualTo(timers);
        completeAs(task(number, "handleByAppeals"), first(APPEALS), APPEALS, Forms.solved());
        assertThat(standsAt(number)).containsExactly("answer");
    }

    @Test
    @Rule("R-ESC-13")
    void whatTheFirmWasToldIsNotTakenBack() {
        // given a case handed up, of which the firm was told; then 代办 cannot take it back
        String number = accepted("COMPLEX", "POINT");
        completeAs(task(number, "handleByAgency"), first(AGENCY), AGENCY, Forms.unsolved());
        assertThat(recall(number, first(AGENCY), AGENCY)).contains("没有您可以撤回的环节");

        // given an answer told; then neither
        completeAs(task(number, "handleByAppeals"), first(APPEALS), APPEALS, Forms.solved());
        completeAs(task(number, "answer"), first(RECEPTION), RECEPTION, Forms.answer());
        assertThat(recall(number, first(RECEPTION), RECEPTION)).contains("没有您可以撤回的环节");
        assertThat(recall(number, first(APPEALS), APPEALS)).contains("没有您可以撤回的环节");
    }

    @Test
    @Rule({"R-DSP-04", "R-COM-01"})
    void aJointGuidanceGoesBackAndForth() {
        // given a promise not told; when reception returns it; then it is dispatched again under the same limit
        String number = taken("GENERAL");
        runDueJobs();
        var timers = timers(number);
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", AT, "fire", "ecology"));
        Task notify = claimed(number, "notifyCommitment", RECEPTION);
        assertThat(take(notify, first(RECEPTION), RECEPTION, "SEND_BACK", "STEP:dispatch", "时间与企业不符"))
                .isNull();
        runDueJobs();
        assertThat(standsAt(number)).containsExactly("dispatch");
        assertThat(timers(number)).isEqualTo(timers);
        promise(number, "ONSITE", AT, "fire", "ecology");
        enter(number, AT);

        // given both partners' parts; when the lead sends them back
        contribute(number, "fire", GuidanceForms.contribution("fire-1"));
        contribute(number, "ecology", GuidanceForms.contribution("ecology-1"));
        Task serve = claimed(number, "serve", "dept-amr");
        assertThat(take(serve, first("dept-amr"), "dept-amr", "SEND_BACK", "STEP:contribute", "意见不完整"))
                .isNull();

        // then each has its own again, with what it wrote, and one opinion follows both
        List<Task> parts = open(number, "contribute");
        assertThat(parts).hasSize(2);
        assertThat(standsAt(number)).containsExactly("contribute", "contribute");
        assertThat(parts)
                .allSatisfy(part -> assertThat(String.valueOf(tasks.getVariable(part.getId(), "contribution")))
                        .contains("查看了消防通道"));
        contribute(number, "fire", GuidanceForms.contribution("fire-1"));
        assertThat(standsAt(number)).containsExactly("contribute");
        contribute(number, "ecology", GuidanceForms.contribution("ecology-1"));
        assertThat(standsAt(number)).containsExactly("serve");
        serve(number, GuidanceForms.opinion("2024-03-20"));
        assertThat(timers(number)).doesNotContainKeys("limitWarning", "limitExpiry");
    }

    @Test
    @Rule({"R-TIM-01", "R-ESC-13"})
    void theAnswerGoesBackToTheSpot() {
        // given a simple problem said to be solved; when its answer is sent back the same day; then it is due that
        // night
        String number = accepted("SIMPLE", "POINT");
        var timers = timers(number);
        complete(number, "handleOnTheSpot", AGENCY, Forms.solved());
        Task answer = claimed(number, "answer", RECEPTION);
        assertThat(take(answer, first(RECEPTION), RECEPTION, "SEND_BACK", "STEP:handleOnTheSpot", "未解决"))
                .isNull();
        assertThat(standsAt(number)).containsExactly("handleOnTheSpot");
        assertThat(timers(number)).isEqualTo(timers).containsOnlyKeys("onTheSpotWarning", "onTheSpotExpiry");
        assertThat(file(number).node()).isEqualTo("1");
        assertThat(file(number).dueAt()).isEqualTo(endOf("2024-03-18"));
    }

    @Test
    @Rule({"R-TIM-04", "R-ESC-13"})
    void whoCarriedAPlanOutTakesItBack() {
        // given a plan said to be carried out; when who said so takes it back; then its thirty days run as they did
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", APPEALS, Forms.plan("2024-04-20"));
        var timers = timers(number);
        at("2024-03-25T10:00");
        completeAs(task(number, "carryOutPlan"), first(APPEALS), APPEALS, Forms.fields("result", "已完成"));
        assertThat(recall(number, first(APPEALS), APPEALS)).isNull();
        assertThat(standsAt(number)).containsExactly("carryOutPlan");
        assertThat(timers(number)).isEqualTo(timers).containsOnlyKeys("planExpiry", "planWarning", "planWarning20");
        assertThat(file(number).node()).isEqualTo("30");
        assertThat(variable(number, "carryOutPlan", "execution")).contains("已完成");
    }

    private long jobsOf(String number) {
        String instance = task(number, "handleByAgency").getProcessInstanceId();
        return management.createJobQuery().processInstanceId(instance).count();
    }

    private List<String> desk(Task task, String group) {
        return as(first(group), group, () -> desk.targets(task.getId(), "SEND_BACK"));
    }
}
