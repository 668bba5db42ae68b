package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** What comes after the opinion: help, tracking, complaints and revisits, until the case may go to the archive. */
class GuidanceAfterTest extends GuidanceTest {

    private static final String TODAY = "2024-03-18";

    @Test
    @Rule("R-REV-04")
    void whatIsNotSolvedIsHelpedAndRevisitedAgain() {
        // given a rated guidance; when who served revisits and it is not solved
        String number = rated(GuidanceForms.booking());
        assertThat(groups(task(number, "revisitCase"))).containsExactly("dept-amr");
        completeAs(task(number, "revisitCase"), "amr-1", "dept-amr", GuidanceForms.revisit(false, TODAY));

        // then the lead helps once more, and it is revisited again, until it is
        assertThat(standsAt(number)).containsExactly("helpFurther");
        complete(
                number,
                "helpFurther",
                "dept-amr",
                fields("helpedOn", TODAY, "help", "再次上门指导", "correction", "IN_PROGRESS"));
        assertThat(standsAt(number)).containsExactly("revisitCase");
        completeAs(task(number, "revisitCase"), "amr-1", "dept-amr", GuidanceForms.revisit(true, TODAY));
        archive(number);
        assertThat(over(number)).isTrue();
        assertThat(events(number, Kind.REVISITED)).hasSize(2);
    }

    @Test
    @Rule({"R-REV-05", "R-REV-06", "R-REV-07"})
    void aPenalisedFirmIsTrackedUntilItHasPutThingsRight() {
        // given a rated guidance of a firm that was penalised; then the lead asks after five working days
        String number = rated(with(GuidanceForms.booking("RECTIFICATION"), "basis", "PENALISED"));
        assertThat(standsAt(number)).containsExactly("track");
        assertThat(groups(task(number, "track"))).containsExactly("dept-amr");
        assertThat(due(number, "track")).isEqualTo(endOf("2024-03-25"));

        // when it is still at it; then there is a next day; when the penalty is waived; then there is an account of it
        at("2024-03-25T10:00");
        complete(number, "track", "dept-amr", with(tracking("IN_PROGRESS"), "nextOn", "2024-04-01"));
        assertThat(due(number, "track")).isEqualTo(endOf("2024-04-01"));
        at("2024-04-01T10:00");
        Map<String, Object> waived = with(
                tracking("RECTIFIED"), "minor", true, "corrected", true, "penalty", "WAIVED", "decidedBy", "县市场监管局");
        assertThat(refusal(number, "track", "dept-amr", waived)).contains("请书面说明具体情况");
        complete(number, "track", "dept-amr", with(waived, "account", "轻微违法且及时改正，不予处罚"));
        assertThat(events(number, Kind.TRACKED)).hasSize(2);
        assertThat(standsAt(number)).containsExactly("revisitCase");
    }

    @Test
    @Rule("R-REV-05")
    void trackingStopsWithAReason() {
        String number = rated(with(GuidanceForms.booking("RECTIFICATION"), "basis", "PENALISED"));
        assertThat(refusal(number, "track", "dept-amr", tracking("STOPPED"))).contains("终止跟踪的，请填写理由");
        complete(number, "track", "dept-amr", with(tracking("STOPPED"), "stopReason", "企业已注销"));
        assertThat(standsAt(number)).containsExactly("revisitCase");
    }

    @Test
    @Rule({"R-ARC-05", "R-FBK-05", "R-FBK-06"})
    void aComplaintRunsBesideTheServiceAndIsAnsweredBeforeTheArchive() {
        // given a booking taken on; when its firm complains at the window
        String number = taken("GENERAL");
        as(
                "anwen-reception",
                () -> runtime.startProcessInstanceByKey(
                        "complaint", Map.of("complaint", spin(Forms.complaint(number, "工作人员态度生硬")))));
        assertThat(standsAt(number)).containsExactly("dispatch", "verifyComplaint");

        // when the service goes its way with a burden in its rating, which is verified for itself
        serveByTelephone(number);
        rate(number, with(GuidanceForms.rating(1, "PHONE", TODAY), "burdened", true));
        assertThat(open(number, "verifyComplaint")).hasSize(2);
        answer(number, "RATING");
        completeAs(task(number, "revisitCase"), "amr-1", "dept-amr", GuidanceForms.revisit(true, TODAY));
        runDueJobs();

        // then the complaint still keeps it from the archive until it is answered
        assertThat(refusal(number, "archive", "coordination", GuidanceForms.archiving()))
                .isEqualTo("材料不全，不能归档。缺少：投诉或差评的整改反馈。");
        answer(number, "COMPLAINT");
        archive(number);
        assertThat(over(number)).isTrue();
    }

    @Test
    @Rule("R-FBK-06")
    void aLowestRatingIsVerifiedBeforeItGoesOn() {
        // given a guidance served; when the firm gives a lowest level; then that is verified, answered, and goes on
        String number = taken("CONSULT");
        serveByTelephone(number);
        rate(number, GuidanceForms.rating(4, "PHONE", TODAY));
        assertThat(standsAt(number)).containsExactly("verifyComplaint");
        answer(number, "RATING");
        assertThat(standsAt(number)).containsExactly("revisitCase");
        assertThat(documents.latest(number, "evaluation", "").orElseThrow().content())
                .contains("\"responsiveness\":4");
    }

    /** Guidance by telephone, rated well. */
    @Test
    @Rule({"R-FBK-05", "R-ELI-10"})
    void aComplaintAboutAnArchivedGuidanceBringsNothingOfTheRegistersBack() {
        // given an archived guidance; when its firm complains
        String number = rated(GuidanceForms.booking());
        toEnd(number);
        assertThat(documents.latest(number, "eligibility", "")).isPresent();
        Map<String, Object> complaint =
                Forms.fields("caseNumber", number, "kind", "CONDUCT", "text", "未按约定时间到达", "complainant", "王建国");
        as("coordination", () -> runtime.startProcessInstanceByKey("complaint", Map.of("complaint", spin(complaint))));

        // then who verifies it has the case before him, and not what the registers said
        Map<String, Object> visible =
                tasks.getVariables(task(number, "verifyComplaint").getId());
        assertThat(visible).containsKeys("application", "opinion", "complaint").doesNotContainKey("eligibility");
    }

    private String rated(Map<String, Object> booking) {
        String number = book(booking);
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        serveByTelephone(number);
        rate(number, GuidanceForms.rating(1, "PHONE", TODAY));
        runDueJobs();
        return number;
    }

    private void serveByTelephone(String number) {
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
        serve(number, GuidanceForms.opinionByPhone(TODAY));
    }

    /** Verifies what has this cause as unfounded and tells the firm. */
    private void answer(String number, String cause) {
        for (String step : new String[] {"verifyComplaint", "answerComplaint"}) {
            open(number, step).stream()
                    .filter(task -> cause.equals(tasks.getVariable(task.getId(), "cause")))
                    .forEach(task -> completeAs(
                            task,
                            "complaints",
                            "complaints",
                            step.equals("verifyComplaint")
                                    ? Forms.verification(false, TODAY)
                                    : Forms.complaintAnswer(TODAY)));
        }
    }

    private Map<String, Object> tracking(String status) {
        return fields("contactedOn", today(), "status", status, "progress", "按期整改", "penalty", "NONE");
    }
}
