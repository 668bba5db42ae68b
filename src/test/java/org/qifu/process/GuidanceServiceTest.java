package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How officials enter a firm, how they behave, and what follows from what they find. */
class GuidanceServiceTest extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";
    private static final String TODAY = "2024-03-20";

    @Autowired
    private JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void aPromisedVisit() {
        number = promisedVisit(AT, "fire");
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation("ONSITE", AT));
        at(AT);
    }

    @Test
    @Rule("R-SVC-19")
    void theEntryIsScannedOrExplained() {
        // given officials at the door; when code or reason are wrong or missing; then they are not in
        assertThat(refusal(number, "arrive", "dept-amr", GuidanceForms.scanned("AAAAAAAAAA")))
                .contains("与本次服务的服务码不符");
        assertThat(refusal(number, "arrive", "dept-amr", fields("way", "MANUAL")))
                .contains("不能扫码的，请填写原因");

        // when they say why there is no scan; then that is on record, and the service has begun
        complete(number, "arrive", "dept-amr", fields("way", "MANUAL", "reason", "厂区无信号"));
        assertThat(events(number, Kind.ENTERED))
                .extracting(event -> event.reason())
                .containsExactly("人工登记：厂区无信号");
        assertThat(standsAt(number)).containsExactly("contribute");
    }

    @Test
    @Rule("R-LED-07")
    void whatWasAskedForAndHowLongItTookIsKeptToBeCounted() {
        // given a visit made; when it was served
        entered();
        serve(number, GuidanceForms.opinion(TODAY));

        // then its service types and its minutes can be counted
        assertThat(jdbc.sql("select service_type from case_service where case_number = ?")
                        .param(number)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(type -> documents
                        .latest(number, "application", "")
                        .orElseThrow()
                        .content()
                        .contains(type));
        assertThat(jdbc.sql("select service_minutes from case_file where number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(GuidanceForms.opinion(TODAY).get("minutes"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    @Rule("R-SVC-04")
    void uniformAndVehicleGoToWhoWatchesOverThem(boolean uniform, boolean vehicle) {
        // given a visit made; when a uniform was worn, or a vehicle used and not explained
        entered();
        Map<String, Object> opinion =
                with(GuidanceForms.opinion(TODAY), "uniformWorn", uniform, "vehicleUsed", vehicle);
        if (vehicle) {
            assertThat(refusal(number, "serve", "dept-amr", opinion)).contains("动用执法车辆的，请填写理由");
        }
        serve(number, with(opinion, "vehicleReason", vehicle ? "运送检测设备" : null));

        runDueJobs();

        // then the uniform is a complaint nobody may explain away, the vehicle a case for the supervisors
        assertThat(open(number, "verifyComplaint")).hasSize(uniform ? 1 : 0);
        assertThat(open(number, "supervise")).hasSize(vehicle ? 1 : 0);
        open(number, "verifyComplaint").forEach(task -> assertThat(groups(task)).containsExactly("complaints"));
        open(number, "supervise").forEach(task -> {
            assertThat(groups(task)).containsExactly("supervisors");
            assertThat(tasks.getVariable(task.getId(), "breachedNode")).isEqualTo("GV");
        });
        assertThat(events(number, Kind.WARNED)).isEmpty();
        assertThat(events(number, Kind.BREACHED)).isEmpty();

        // and the guidance goes its way beside them
        assertThat(standsAt(number)).contains("phoneEvaluation");
    }

    @Test
    @Rule({"R-SVC-04", "R-ARC-05"})
    void aUniformIsAnsweredForBeforeTheArchive() {
        // given a rated and revisited visit in uniform and by vehicle
        entered();
        serve(
                number,
                with(
                        GuidanceForms.opinion(TODAY),
                        "uniformWorn",
                        true,
                        "vehicleUsed",
                        true,
                        "vehicleReason",
                        "运送检测设备"));
        sign(number);
        rate(number, GuidanceForms.rating(1, "WINDOW", TODAY));
        completeAs(task(number, "revisitCase"), "amr-1", "dept-amr", GuidanceForms.revisit(true, TODAY));
        runDueJobs();
        assertThat(refusal(number, "archive", "coordination", GuidanceForms.archiving()))
                .contains("投诉或差评的整改反馈");

        // when it was verified, put right and answered, and the supervisors have done their part; then nothing is left
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, TODAY));
        complete(number, "rectify", "complaints", Forms.rectification(TODAY));
        complete(number, "answerComplaint", "complaints", Forms.complaintAnswer(TODAY));
        complete(number, "supervise", "supervisors", Forms.supervised());
        archive(number);
        assertThat(over(number)).isTrue();
    }

    @Test
    @Rule("R-SVC-10")
    void helpIsDueOnItsDay() {
        // given a firm that needs more help; when nobody is named; then that is refused
        entered();
        Map<String, Object> opinion = with(GuidanceForms.opinion(TODAY), "followUp", true, "followUpOn", "2024-03-27");
        assertThat(refusal(number, "serve", "dept-amr", opinion)).contains("请填写跟进帮扶的负责人");
        serve(number, with(opinion, "followUpOwner", "陈志强"));

        // then the lead has it on its day, and the rating comes after it
        runDueJobs();
        assertThat(standsAt(number)).containsExactly("followUp");
        assertThat(due(number, "followUp")).isEqualTo(endOf("2024-03-27"));
        at("2024-03-27T10:00");
        complete(number, "followUp", "dept-amr", followUp());
        assertThat(events(number, Kind.FOLLOWED_UP)).hasSize(1);
        runDueJobs();
        assertThat(standsAt(number)).containsExactly("phoneEvaluation");
    }

    @ParameterizedTest
    @CsvSource({"true, SUPERVISE", "false, URGE"})
    @Rule("R-SVC-15")
    void furtherSupervisionIsForTheHeadToDecide(boolean approved, String outcome) {
        // given a finding that amr-1 would have supervised; when amr-1 approves it; then that is refused
        entered();
        serve(number, with(GuidanceForms.opinion(TODAY), "findings", List.of(supervised())));
        assertThat(standsAt(number)).containsExactly("approveSupervision");
        Map<String, Object> decision = fields("approved", approved, "reason", "已研究");
        assertThat(refusedOf("amr-1", decision)).contains("不能自行批准");

        // when the head decides; then it stays as it is, or becomes urging
        completeAs(task(number, "approveSupervision"), "head", "dept-amr", decision);
        assertThat(latest("opinion", "")).contains("\"outcome\":\"" + outcome + "\"");
        runDueJobs();
        assertThat(standsAt(number)).containsExactly("phoneEvaluation");
    }

    @Test
    @Rule({"R-SVC-15", "R-ARC-05"})
    void whatAPartnerWouldHaveSupervisedIsDecidedToo() {
        // given a partner's finding of that kind; when the lead has served; then the head is asked
        complete(
                number, "arrive", "dept-amr", GuidanceForms.scanned(file(number).serviceCode()));
        contribute(number, "fire", with(GuidanceForms.contribution("fire-1"), "findings", List.of(supervised())));
        serve(number, GuidanceForms.opinion(TODAY));
        completeAs(task(number, "approveSupervision"), "head", "dept-amr", fields("approved", false, "reason", "督促即可"));

        // then it becomes urging, and the case can be archived
        assertThat(latest("contribution", "fire")).contains("\"outcome\":\"URGE\"");
        sign(number);
        rate(number, GuidanceForms.rating(1, "WINDOW", TODAY));
        toEnd(number);
        assertThat(over(number)).isTrue();
    }

    private void entered() {
        complete(
                number, "arrive", "dept-amr", GuidanceForms.scanned(file(number).serviceCode()));
        contribute(number, "fire", GuidanceForms.contribution("fire-1"));
    }

    private String refusedOf(String user, Map<String, Object> decision) {
        return org.assertj.core.api.Assertions.catchThrowable(
                        () -> completeAs(task(number, "approveSupervision"), user, "dept-amr", decision))
                .getMessage();
    }

    private String latest(String name, String part) {
        return documents.latest(number, name, part).orElseThrow().content();
    }

    private static Map<String, Object> supervised() {
        return GuidanceForms.finding("使用淘汰设备", "限期更换", "SUPERVISE");
    }

    private static Map<String, Object> followUp() {
        return fields("helpedOn", "2024-03-27", "help", "指导完成整改", "correction", "DONE");
    }
}
