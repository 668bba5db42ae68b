package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.Registers;
import org.qifu.intake.Ground;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is refused, on which grounds, by whom, and how it is told. */
class GuidanceRefusalTest extends GuidanceTest {

    @Autowired
    private Registers registers;

    @Test
    @Rule({"R-ELI-03", "R-ELI-11", "R-ELI-10", "R-INT-09"})
    void allReasonsAreToldAtOnceAndNothingClosesBefore() {
        // given a booking; when it is refused without a ground, or without a way on; then that is refused itself
        String number = book(GuidanceForms.booking());
        assertThat(refusal(number, "review", "coordination", with(GuidanceForms.refused("G2"), "referral", null)))
                .contains("请填写指引");
        assertThat(refusal(number, "review", "coordination", GuidanceForms.refused()))
                .contains("一次性告知");

        // when it is refused on three; then the window has all three to tell, and the case waits for it
        complete(number, "review", "coordination", GuidanceForms.refused("G2", "G5", "OUT_OF_SCOPE"));
        assertThat(told(number))
                .isEqualTo(Ground.G2.label() + "；" + Ground.G5.label() + "；" + Ground.OUT_OF_SCOPE.label());
        runDueJobs();
        assertThat(standsAt(number)).containsExactly("notifyRefusal");
        assertThat(file(number).archivedAt()).isNull();

        // when the notice went out on paper; then there is proof of it, and only then it is archived
        Map<String, Object> notice = notice("PAPER");
        assertThat(refusal(number, "notifyRefusal", "anwen-reception", notice)).contains("挂号信号码或者签收人");
        complete(number, "notifyRefusal", "anwen-reception", with(notice, "evidence", "XA00012345633"));
        archive(number);
        assertThat(over(number)).isTrue();
        assertThat(events(number, Kind.NOTIFIED)).hasSize(1);
        assertThat(events(number, Kind.ACCEPTED)).isEmpty();
    }

    @Test
    @Rule({"R-ELI-09", "R-ELI-11"})
    void groundSixStandsWhenASecondPersonConfirmsIt() {
        // given a refusal on ground six by one coordinator; when the same one confirms it; then that is refused
        String number = book(GuidanceForms.booking());
        complete(number, "review", "coordination", GuidanceForms.refused("G6"));
        assertThat(groups(task(number, "confirmRefusal"))).containsExactly("coordination");
        assertThat(refusal(number, "confirmRefusal", "coordination", fields("confirmed", true)))
                .contains("须由第二人复核");

        // when another turns it down; then it is reviewed again, and other grounds than before are looked into
        completeAs(
                task(number, "confirmRefusal"),
                "lin",
                "coordination",
                fields("confirmed", false, "reason", "属于指导范围，请重新审核"));
        assertThat(standsAt(number)).containsExactly("review");
        assertThat(file(number).outcome()).isNull();
        complete(number, "review", "coordination", GuidanceForms.refused("G6"));
        assertThat(events(number, Kind.AUDITED)).isEmpty();
        completeAs(
                task(number, "confirmRefusal"), "lin", "coordination", fields("confirmed", false, "reason", "理由不充分"));
        complete(number, "review", "coordination", GuidanceForms.refused("G6", "OUT_OF_SCOPE"));
        assertThat(events(number, Kind.AUDITED)).hasSize(1);

        // when it is confirmed; then the firm is told
        completeAs(task(number, "confirmRefusal"), "lin", "coordination", fields("confirmed", true));
        assertThat(standsAt(number)).containsExactly("notifyRefusal");
        assertThat(file(number).outcome()).isEqualTo("REFUSED");
    }

    @Test
    @Rule("R-ELI-09")
    void whatIsNotConfirmedMayStillBeTakenOn() {
        // given a refusal on ground six that was turned down; when it is taken on; then it goes its way
        String number = book(GuidanceForms.booking());
        complete(number, "review", "coordination", GuidanceForms.refused("G6"));
        completeAs(task(number, "confirmRefusal"), "lin", "coordination", fields("confirmed", false, "reason", "属于范围"));
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        assertThat(standsAt(number)).containsExactly("dispatch");
        assertThat(file(number).outcome()).isNull();
        assertThat(visibleAt(number, "dispatch")).doesNotContain("情形的");
    }

    @Test
    @Rule("R-ELI-03")
    void aHitIsListedForTheCoordinatorAndOverruledWithAReason() {
        // given a firm on the list of the dishonest; when its booking is to be reviewed; then the hit is shown
        String firm = "91330727MA2E000013";
        registers.add(
                Register.DISHONESTY,
                Map.of("creditCode", firm, "name", "失信示例企业", "openedOn", "2024-01-05"),
                "clerk",
                null);
        String number = book(with(GuidanceForms.booking(), "creditCode", firm));
        assertThat(visibleAt(number, "review")).contains("失信示例企业自2024-01-05起列入");
        assertThat(events(number, Kind.CHECKED))
                .extracting(event -> event.reason())
                .containsExactly("G2");

        // when it is taken on all the same; then only with a reason, and the departments learn nothing of it
        assertThat(refusal(number, "review", "coordination", GuidanceForms.accepted("GENERAL")))
                .contains("查核发现有不予受理的情形，仍予受理的请填写理由");
        complete(number, "review", "coordination", with(GuidanceForms.accepted("GENERAL"), "overruled", "移出手续已办结"));
        assertThat(visibleAt(number, "dispatch")).doesNotContain("hits", "失信示例企业自");

        // when it is refused; then the window that tells the firm has the ground before it, and not the entry
        String refused = book(with(GuidanceForms.booking(), "creditCode", firm));
        complete(refused, "review", "coordination", GuidanceForms.refused("G2"));
        assertThat(visibleAt(refused, "notifyRefusal"))
                .contains(Ground.G2.label())
                .doesNotContain("hits", "失信示例企业自");
    }

    @Test
    @Rule("R-ELI-14")
    void aPastPenaltyDoesNotStandInTheWay() {
        // given a firm whose case was closed last month; when it asks for help in putting things right
        String firm = "91330727MA2E000026";
        registers.add(
                Register.ENFORCEMENT,
                Map.of(
                        "creditCode",
                        firm,
                        "name",
                        "整改示例企业",
                        "flag",
                        "INVESTIGATION",
                        "body",
                        "县应急管理局",
                        "openedOn",
                        "2024-01-05",
                        "closedOn",
                        "2024-02-20"),
                "clerk",
                null);
        Map<String, Object> booking = GuidanceForms.booking("RECTIFICATION");
        String number = book(with(booking, "creditCode", firm, "basis", "PENALISED"));

        // then nothing was found, and it is taken on without a word about it
        assertThat(events(number, Kind.CHECKED))
                .extracting(event -> event.reason())
                .containsExactly("未发现禁止性情形");
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        assertThat(standsAt(number)).containsExactly("dispatch");
    }

    private String told(String number) {
        var told =
                (SpinJsonNode) tasks.getVariable(task(number, "notifyRefusal").getId(), "told");
        return told.prop("grounds").stringValue();
    }

    private static Map<String, Object> notice(String form) {
        return fields("form", form, "deliveredOn", "2024-03-18", "deliveredTo", "王建国");
    }
}
