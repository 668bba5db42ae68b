package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.portal.FirmAction.ATTACH;
import static org.qifu.portal.FirmAction.COMPLAIN;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.Registers;
import org.qifu.intake.Ground;
import org.qifu.portal.FirmAction;
import org.qifu.portal.Progress;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.Progresses;
import org.springframework.beans.factory.annotation.Autowired;

/** Refused and hindered bookings: what the firm may read of them, and above all what not. */
class ProgressKeepsSilentTest extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";
    private static final String[] EVIDENCE = {"消防救援", "检查", "G3", "JC-2024", "未发现", "复查", "近期不便"};

    private static int serial;

    @Autowired
    private Registers registers;

    @Autowired
    private Progresses progresses;

    private Look look;

    @BeforeEach
    void look() {
        look = new Look(progresses, runtime);
    }

    @Test
    @Rule({"R-INT-02", "R-ELI-09", "R-ELI-10"})
    void aRefusalIsExplainedOnceItWasToldAndNotBefore() {
        // given a refusal on ground six that a second person is to confirm; then the firm sees a booking under review
        String number = book(GuidanceForms.booking());
        complete(number, "review", "coordination", GuidanceForms.refused("G6", "OUT_OF_SCOPE"));
        assertThat(look.at(number).stage()).isEqualTo(ProgressStage.REGISTERED);
        assertThat(look.textOf(number)).doesNotContain("不予受理", "不在指导服务范围内");

        // when it stands; then it is refused, and the reasons come with the notice
        completeAs(task(number, "confirmRefusal"), "lin", "coordination", fields("confirmed", true));
        Progress refused = look.at(number);
        assertThat(refused.stage()).isEqualTo(ProgressStage.REFUSED);
        assertThat(refused.answer()).isNull();
        assertThat(refused.unit()).contains("综合受理");
        assertThat(refused.actions()).containsExactly(COMPLAIN, ATTACH);
        notified(number);
        assertThat(look.at(number).answer())
                .isEqualTo("不予受理情形：" + Ground.G6.label() + "；" + Ground.OUT_OF_SCOPE.label()
                        + "\n理由：所申请事项不在指导服务范围内\n办理指引：请向县市场监督管理局企业服务窗口咨询，电话 0579-84660000");
        assertThat(Look.steps(look.at(number))).contains("不予受理告知书已送达");
        archive(number);
        assertThat(look.at(number).stage()).isEqualTo(ProgressStage.REFUSED);
        assertThat(look.textOf(number)).doesNotContain("王建国", "同意第六项");
    }

    @Test
    @Rule({"R-ELI-03", "R-ELI-10"})
    void whatHindersAVisitIsNotSeen() {
        // given a promised visit that an inspection came between; then the firm sees the visit as promised
        String firm = "91330727MA2E00711U";
        String number = book(with(GuidanceForms.booking(), "creditCode", firm));
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        inspected(firm);
        promise(number, "ONSITE", AT);
        assertThat(standsAt(number)).containsExactly("decideVisit");
        assertThat(look.at(number).next()).contains("按承诺为您服务");
        assertThat(look.textOf(number)).doesNotContain(EVIDENCE);

        // when the service is stopped; then it reads why in the words of the notice
        complete(
                number,
                "decideVisit",
                "coordination",
                fields("decision", "STOP", "reason", "请改约其他服务", "referral", "县企业综合服务中心"));
        assertThat(look.at(number).stage()).isEqualTo(ProgressStage.REFUSED);
        assertThat(look.at(number).actions()).doesNotContain(FirmAction.WITHDRAW, FirmAction.CHANGE);
        notified(number);
        Progress stopped = look.at(number);
        assertThat(stopped.answer()).isEqualTo("终止服务情形：受理后出现不宜继续开展指导服务的情形\n理由：请改约其他服务\n办理指引：县企业综合服务中心");
        assertThat(Look.steps(stopped)).contains("终止服务告知书已送达");
        assertThat(look.textOf(number)).doesNotContain(EVIDENCE);
    }

    @Test
    @Rule("R-ELI-03")
    void aVisitThatBecomesAdviceIsArrangedAnew() {
        // given a hindered visit; when it becomes advice; then the firm waits for another time, and does not read why
        String firm = "91330727MA2E00712Y";
        String number = book(with(GuidanceForms.booking(), "creditCode", firm));
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        inspected(firm);
        promise(number, "ONSITE", AT);
        complete(number, "decideVisit", "coordination", fields("decision", "ADVICE", "reason", "近期不便上门"));
        assertThat(look.at(number).next()).isEqualTo("正在重新安排服务时间和方式，定下后通知您。");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", AT));
        assertThat(look.at(number).next()).endsWith("2024年3月20日9:00，电话指导。");
        assertThat(look.textOf(number)).doesNotContain(EVIDENCE);
    }

    private void inspected(String firm) {
        registers.add(
                Register.INSPECTION,
                Map.of(
                        "creditCode", firm,
                        "name", "检查示例企业",
                        "body", "县消防救援大队",
                        "task", "JC-2024-7" + serial++,
                        "matters", "风险隐患排查",
                        "startedAt", "2024-03-18 09:30"),
                "clerk",
                null);
    }

    private void notified(String number) {
        complete(
                number,
                "notifyRefusal",
                "anwen-reception",
                fields("form", "ELECTRONIC", "deliveredOn", "2024-03-18", "deliveredTo", "王建国"));
    }
}
