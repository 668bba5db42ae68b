package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.qifu.Rule;
import org.qifu.intake.Eligibility;
import org.qifu.intake.Eligibility.Hit;
import org.qifu.intake.Ground;

/** The two notices, for which the documents give the contents but no layout. */
class NoticePaperTest {

    private PaperDesk desk;

    @BeforeEach
    void open() {
        desk = new PaperDesk(Databases.h2());
        desk.write("application", CaseJson.application(CaseJson.APPLICATION));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Rule({"R-COM-02", "R-COM-03", "R-FRM-30"})
    void theCommitmentHasItsFiveFieldsAndItsIssuer() {
        // given a dispatch of a lead and two partners; after midnight in Shanghai, before it in UTC
        desk.setClock("2026-03-19T00:30");
        desk.write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH));

        // then the window that accepted promises the five things, on the day it is in the county
        assertThat(desk.print(PaperKind.COMMITMENT).lines())
                .containsExactly(
                        "服务承诺通知书",
                        "编号：" + desk.number + "C",
                        "磐安青山菌业有限公司：",
                        "你单位（个人）于2026年3月18日提出的指导服务申请（申请表编号：" + desk.number
                                + "；预约服务类型：合规经营指导、法治体检、其他）已经受理，现就开展指导服务的有关事项承诺如下：",
                        "指导服务的具体时间 | 2026年3月20日14时30分",
                        "指导方式 | 上门指导（地点：双溪路1号厂房）",
                        "牵头部门 | 市场监管",
                        "协同部门 | 住房建设、消防救援",
                        "需要企业配合/准备的事项 | 营业执照副本、环评批复",
                        "开展服务前，牵头部门将同你单位（个人）再次确认服务方式和时间。指导服务不收取任何费用。",
                        "安文街道企业服务站（窗口）",
                        "2026年3月19日");
    }

    @Test
    @Rule("R-SVC-19")
    void theFirmGetsTheCodeThatTheOfficialsScan() throws Exception {
        // given a visit with its service code; when the notice is printed
        desk.serviceCode("7KQ2M9XY34").write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH));
        PrintedPaper visit = desk.print(PaperKind.COMMITMENT);

        // then the code stands there in letters, and its picture reads the same
        assertThat(visit.lines()).contains("服务人员到达时，请出示入企服务码7KQ2M9XY34供扫码登记。");
        assertThat(visit.codes()).containsExactly("7KQ2M9XY34");

        // when the guidance is given by telephone; then nobody enters, and there is no code
        desk.write(
                "dispatch",
                CaseJson.dispatch(CaseJson.DISPATCH.with("method", "PHONE").with("place", null)));
        PrintedPaper call = desk.print(PaperKind.COMMITMENT);
        assertThat(call.codes()).isEmpty();
        assertThat(call.text()).doesNotContain("服务码");
    }

    @Test
    @Rule("R-COM-02")
    void noPartnersIsSaid() {
        // given a lead that serves alone, by telephone
        desk.write(
                "dispatch",
                CaseJson.dispatch(CaseJson.DISPATCH
                        .with("partners", List.of())
                        .with("method", "PHONE")
                        .with("place", null)
                        .with("preparation", "无")));

        // then no field is blank
        assertThat(desk.print(PaperKind.COMMITMENT).lines()).contains("协同部门 | 无", "指导方式 | 电话指导", "需要企业配合/准备的事项 | 无");
    }

    @Test
    @Rule({"R-ELI-11", "R-FRM-31"})
    void theRefusalTellsAllReasonsAndWhereToTurn() {
        // given a refusal on two grounds
        desk.write("review", CaseJson.review(CaseJson.REVIEW));

        // then both are in one notice, with the reason and the referral, and what is for the officials only is not
        assertThat(desk.print(PaperKind.REFUSAL).lines())
                .containsExactly(
                        "不予受理告知书",
                        "编号：" + desk.number + "B",
                        "磐安青山菌业有限公司：",
                        "你单位（个人）于2026年3月18日提出的指导服务申请（申请表编号：" + desk.number + "），经审核，决定不予受理。现将理由和办理指引一次性告知如下：",
                        "情形 | 1．被列入严重违法失信名单的/2．不属于指导服务范围的",
                        "理由 | 申请的事项属于民事纠纷",
                        "办理指引 | 可向县公共法律服务中心申请，电话0579-12348",
                        "如对本告知有异议，可以拨打12345政务服务便民热线反映。",
                        "安文街道企业服务站（窗口）",
                        "2026年3月20日");
    }

    @Test
    @Rule("R-FRM-31")
    void anUnannouncedInspectionDoesNotShowThrough() {
        // given a refusal for an inspection that only a guarded entry tells of
        var hit = new Hit(Ground.G3, "四月一日突击检查", true);
        desk.write("eligibility", eligibility(hit));
        desk.write("review", CaseJson.review(CaseJson.REVIEW.with("grounds", List.of("G3", "G2"))));

        // then the notice names the general ground in its place, and no evidence
        assertThat(desk.print(PaperKind.REFUSAL).lines())
                .contains("情形 | 1．不适用“预约式”涉企指导服务的其他情形/2．被列入严重违法失信名单的")
                .noneMatch(line -> line.contains("行政检查") || line.contains("突击"));

        // and an inspection the firm was told of is named
        desk.write("eligibility", eligibility(hit, new Hit(Ground.G3, "已预告", false)));
        desk.write("review", CaseJson.review(CaseJson.REVIEW.with("grounds", List.of("G3"))));
        assertThat(desk.print(PaperKind.REFUSAL).lines()).contains("情形 | 1．即将或正在实施行政检查的");
    }

    @Test
    void aServiceStoppedBeforeTheVisitIsCalledSo() {
        // given an accepted case that was stopped before the visit
        desk.write("review", CaseJson.review(CaseJson.REVIEW.with("decision", "ACCEPT")));
        desk.write("visitDecision", "{\"decision\":\"STOP\",\"reason\":\"情况变化\",\"referral\":\"可另行咨询\"}");

        // then the notice says so, and gives the reason of that decision
        assertThat(desk.print(PaperKind.REFUSAL).lines())
                .startsWith("终止服务告知书")
                .contains("情形 | 受理后出现不宜继续开展指导服务的情形", "理由 | 情况变化", "办理指引 | 可另行咨询")
                .noneMatch(line -> line.contains("不予受理"));
    }

    @Test
    void theGroundsHaveTheWordsOfTheReview() {
        // given every ground that a review may name; then the notice prints the same words
        assertThat(Arrays.stream(Ground.values()))
                .allSatisfy(ground -> assertThat(GroundWords.of(ground.name())).isEqualTo(ground.label()));
    }

    private static String eligibility(Hit... hits) {
        return CaseJson.eligibility(new Eligibility(List.of(hits), false, LocalDateTime.parse("2026-03-18T10:00")));
    }
}
