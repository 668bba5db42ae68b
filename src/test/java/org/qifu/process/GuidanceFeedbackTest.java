package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.NewCase;
import org.qifu.evaluation.DepartmentAverage;
import org.qifu.evaluation.DepartmentRatings;
import org.springframework.beans.factory.annotation.Autowired;

/** Rating and revisit of a guidance, called as its flow calls them, after the opinion was delivered. */
class GuidanceFeedbackTest extends FlowTest {

    @Autowired
    private DepartmentRatings ratings;

    @Test
    @Rule("R-FBK-03")
    void coordinationTelephonesWhoWasNotServedInPerson() {
        // given a telephone guidance, served by zhou of amr; when it is to be rated
        String number = served("amr");
        evaluate(number, false);
        Task call = task(number, "phoneEvaluation");

        // then coordination calls, but not zhou, even if she belongs to it
        assertThat(groups(call)).containsExactly("coordination");
        assertThatThrownBy(() -> completeAs(call, "zhou", "coordination", rating(1)))
                .hasMessageContaining("您办理过本件");
        completeAs(call, "wang", "coordination", rating(1));
        assertThat(events(number, Kind.RATED)).hasSize(1);
    }

    @Test
    @Rule("R-FBK-01")
    void whoWasServedInPersonMayRateByItself() {
        // given a visit; when it is over; then the firm is awaited first
        String number = served("amr");
        evaluate(number, true);
        assertThat(standsAt(number)).isEmpty();
        assertThat(timers(number)).containsOnlyKeys("ratingWaited");
    }

    @ParameterizedTest
    @Rule("R-SVC-05")
    @ValueSource(strings = {"disturbed", "burdened"})
    void aFirmDisturbedOrBurdenedOpensAVerification(String question) {
        // given a guidance rated best; when the firm was disturbed or burdened all the same
        String number = served("amr");
        evaluate(number, false);
        assertThat(refusal(number, "phoneEvaluation", "coordination", with(rating(1), question, null)))
                .contains("请选择");
        complete(number, "phoneEvaluation", "coordination", with(rating(1), question, true));

        // then that is verified by the unit for complaints alone
        assertThat(groups(task(number, "verifyComplaint"))).containsExactly("complaints");
    }

    @Test
    @Rule("R-SVC-05")
    void nobodyElseIsAskedThat() {
        // given an appeal; when its rating says "disturbed"; then that is refused
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        assertThat(refusal(
                        number,
                        "phoneEvaluation",
                        "anwen-reception",
                        with(Forms.rating(1, today()), "disturbed", false)))
                .contains("只有指导服务才需填写");
    }

    @Test
    @Rule({"R-FBK-04", "R-FBK-02"})
    void aJointServiceIsRatedByDepartment() {
        // given a joint guidance of three departments
        at("2031-02-03T10:00");
        String number = served("amr", "fire", "hurd");
        evaluate(number, false);
        assertThat(String.valueOf(
                        tasks.getVariable(task(number, "phoneEvaluation").getId(), "unitsToRate")))
                .contains("amr", "fire", "hurd");

        // when a stranger, or one twice, is rated; then that is refused
        assertThat(refusal(number, "phoneEvaluation", "coordination", departments(of("tax", 1))))
                .contains("「对各部门的评价」只能评价参与本件的部门");
        assertThat(refusal(number, "phoneEvaluation", "coordination", departments(of("amr", 1), of("amr", 2))))
                .contains("同一部门只能评价一次");

        // when two are rated, one with a lowest level; then both are on record and the lowest is verified
        complete(number, "phoneEvaluation", "coordination", departments(of("amr", 2), of("fire", 4)));
        assertThat(standsAt(number)).containsExactly("verifyComplaint");
        assertThat(ratings.averages(day(ClockUtil.getCurrentTime()), day(ClockUtil.getCurrentTime())))
                .containsExactly(
                        new DepartmentAverage("amr", 1, 2, 1, 1.5), new DepartmentAverage("fire", 1, 4, 1, 2.5));
    }

    @Test
    @Rule("R-FBK-06")
    void aComplaintAboutAGuidanceIsForTheUnitForComplaintsAlone() {
        // given a guidance; when its flow hands a complaint over; then that is verified by the unit for complaints
        String number = served("amr");
        Map<String, Object> variables = variables(number);
        variables.put("complaint", spin(Forms.complaint(number, "服务人员着执法制服")));
        runtime.startProcessInstanceByKey("rectification", number, variables);
        assertThat(groups(task(number, "verifyComplaint"))).containsExactly("complaints");
        assertThat(events(number, Kind.COMPLAINED).get(0).reason()).isEqualTo("投诉：服务人员着执法制服");
    }

    @Test
    @Rule("R-FBK-04")
    void oneDepartmentAloneHasTheRatingOfTheWhole() {
        // given a guidance of one department; when rated as a whole; then that is the department's rating
        at("2031-02-04T10:00");
        String number = served("amr");
        evaluate(number, false);
        complete(number, "phoneEvaluation", "coordination", rating(3));
        assertThat(ratings.averages(day(ClockUtil.getCurrentTime()), day(ClockUtil.getCurrentTime())))
                .containsExactly(new DepartmentAverage("amr", 1, 3, 1, 1));
    }

    @Test
    @Rule({"R-REV-04", "R-REV-08"})
    void everyGuidanceIsRevisitedByWhoServed() {
        // given two guidances served by zhou; when they are to be revisited
        for (int i = 0; i < 2; i++) {
            String number = served("amr");
            revisit(number);

            // then both are, in the lead department, by zhou, who may
            Task revisit = task(number, "revisitCase");
            assertThat(groups(revisit)).containsExactly("dept-amr");
            assertThat(revisit.getAssignee()).isEqualTo("zhou");
            assertThat(refusal(number, "revisitCase", "dept-amr", Forms.revisit(true, today())))
                    .contains("「回访方式」请选择", "「受访人」请填写");
            completeAs(revisit, "zhou", "dept-amr", asked(true));
            assertThat(file(number).revisitDue()).isTrue();
            assertThat(standsAt(number)).isEmpty();
        }
    }

    @Test
    @Rule("R-REV-04")
    void anUnsolvedGuidanceIsTheFlowsToFollowUp() {
        // given a guidance to be revisited; when the firm says it is not solved
        String number = served("amr");
        revisit(number);
        Task revisit = task(number, "revisitCase");
        var left = as(
                "zhou",
                "dept-amr",
                () -> tasks.completeWithVariablesInReturn(
                        revisit.getId(), Map.of("revisit", spin(asked(false))), false));

        // then the flow is told, and the case is neither reopened nor sent to the appeals board
        assertThat(left.get("unsolved")).isEqualTo(true);
        assertThat(standsAt(number)).isEmpty();
        assertThat(file(number).round()).isEqualTo(1);
        assertThat(events(number, Kind.REOPENED)).isEmpty();
    }

    /** A guidance whose opinion zhou of the lead department has delivered. */
    private String served(String lead, String... partners) {
        var now = ClockUtil.getCurrentTime().toInstant();
        var applicant = new Applicant("磐安青山菌业有限公司", "ENTERPRISE", "91350100M000100Y43", "磐安县", "王建国", "13805790001");
        CaseFile file =
                files.open(new NewCase(CaseKind.GUIDANCE, applicant, "anwen", "WINDOW", "消防设施如何配置", false, null, now));
        String dispatch = spin(fields("lead", lead, "partners", partners)).toString();
        documents.store(file, "dispatch", "", "dispatch", "coordination", dispatch);
        timeline.task(file, Kind.COMPLETED, "zhou", "serve", null);
        file.answer("指导意见", now);
        files.save(file);
        return file.number();
    }

    private void evaluate(String number, boolean inPerson) {
        Map<String, Object> variables = variables(number);
        variables.put("ratedInPerson", inPerson);
        variables.put("answeredAt", ClockUtil.getCurrentTime());
        runtime.startProcessInstanceByKey("evaluation", number, variables);
    }

    private void revisit(String number) {
        runtime.startProcessInstanceByKey("revisit", number, variables(number));
    }

    private Map<String, Object> variables(String number) {
        var variables = new HashMap<String, Object>();
        variables.putAll(Map.of("caseNumber", number, "station", "anwen", "enterprise", "磐安青山菌业有限公司", "lead", "amr"));
        return variables;
    }

    private Map<String, Object> rating(int level) {
        return with(Forms.rating(level, today()), "disturbed", false, "burdened", false);
    }

    private Map<String, Object> departments(Map<?, ?>... departments) {
        return with(rating(1), "departments", List.of(departments));
    }

    private static Map<String, Object> of(String unit, int level) {
        return fields("unit", unit, "responsiveness", level, "attitude", 1, "usefulness", 1, "result", level);
    }

    private Map<String, Object> asked(boolean solved) {
        return with(Forms.revisit(solved, today()), "way", "PHONE", "spokenTo", "王建国", "newNeed", "希望了解用工政策");
    }
}
