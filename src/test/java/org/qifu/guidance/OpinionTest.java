package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;
import org.qifu.organisation.Pool;

class OpinionTest {

    private static final Map<String, String> FINDING =
            Map.of("finding", "消防通道堆放杂物", "suggestion", "当日清理并张贴标识", "outcome", "REMIND");

    private static final Paper OPINION = Paper.of(
            "servedOn",
            "2024-03-20",
            "place",
            "安文街道双溪路 128 号",
            "content",
            "风险隐患排查",
            "resultKind",
            "BOTH",
            "means",
            List.of("REMINDER"),
            "findings",
            List.of(FINDING),
            "uniformWorn",
            false,
            "vehicleUsed",
            false,
            "delivery",
            "ON_SITE",
            "deliveredOn",
            "2024-03-20",
            "servedParty",
            "张三",
            "servedBy",
            List.of("zhang"),
            "minutes",
            90,
            "followUp",
            false);

    private static OwnPeople people;

    @BeforeAll
    static void pool() {
        people = new OwnPeople(Pool.ofFour());
    }

    private static GuidanceCase visited() {
        return new GuidanceCase()
                .wrote("dispatch", Paper.of("lead", "amr", "method", "ONSITE"))
                .wrote("arrival", "2024-03-19T09:05", Paper.of("way", "MANUAL"));
    }

    private static List<String> faults(Paper paper, DocumentRule<Opinion> rule) {
        return paper.faults(rule, visited().submission());
    }

    private static List<DocumentRule<Opinion>> rules() {
        return List.of(
                new ServedByLead(people),
                new MeansUsed(),
                new VehicleExplained(),
                new ServiceDay(),
                new ResultDelivered(),
                new ServedPartySigned(),
                new FollowUpPlanned(),
                new SecondVisitExplained());
    }

    @Rule("R-FRM-16")
    @Test
    void isCompleteWithAndWithoutFindings() {
        for (Paper paper : List.of(OPINION, OPINION.with("findings", List.of()))) {
            assertThat(paper.faults(Opinion.class)).isEmpty();
            rules().forEach(rule -> assertThat(faults(paper, rule)).isEmpty());
        }
    }

    @Rule({"R-FRM-13", "R-FRM-14", "R-FRM-15", "R-SVC-08"})
    @ParameterizedTest
    @CsvSource({"servedOn, 请填写日期", "place, 请填写", "content, 请填写", "resultKind, 请选择", "delivery, 请选择"})
    void hasEveryBoxOfThePrintedForm(String field, String message) {
        // given: an opinion with one box left empty; when: checked, then: the box is named
        assertThat(OPINION.with(field, null).faults(Opinion.class)).containsExactly(field + ": " + message);
    }

    @Rule({"R-SVC-09", "R-FRM-17"})
    @Test
    void givesEachFindingItsOwnSuggestion() {
        // given: two findings; when: the second has no suggestion, then: it is named
        var bare = Map.of("finding", "台账缺页", "outcome", "RECTIFY");
        assertThat(OPINION.with("findings", List.of(FINDING, bare)).faults(Opinion.class))
                .containsExactly("findings[1].suggestion: 请填写");
    }

    @Rule("R-SVC-15")
    @Test
    void saysWhatFollowsFromEachFinding() {
        // given: a finding without an outcome; when: checked, then: asked for; 进一步监管 is seen
        var bare = Map.of("finding", "台账缺页", "suggestion", "补齐");
        assertThat(OPINION.with("findings", List.of(bare)).faults(Opinion.class))
                .containsExactly("findings[0].outcome: 请选择");
        var grave = Map.of("finding", "无证经营", "suggestion", "立即停止", "outcome", "SUPERVISE");
        assertThat(OPINION.as(Opinion.class).supervises()).isFalse();
        assertThat(OPINION.with("findings", List.of(FINDING, grave))
                        .as(Opinion.class)
                        .supervises())
                .isTrue();
    }

    @Rule("R-FRM-19")
    @Test
    void isSignedByPeopleOfTheLead() {
        // given: the lead 市场监管; when: nobody, another department or an unknown person signs, then: refused
        var rule = new ServedByLead(people);
        String foreign = "servedBy: 请从列表中选择本部门的服务人员";
        assertThat(faults(OPINION.with("servedBy", List.of()), rule)).containsExactly("servedBy: 请至少选择一名服务人员");
        assertThat(faults(OPINION.with("servedBy", List.of("zhang", "wang")), rule))
                .containsExactly(foreign);
        assertThat(faults(OPINION.with("servedBy", List.of("nobody")), rule)).containsExactly(foreign);
        assertThat(faults(OPINION.with("servedBy", List.of("zhang", "li")), rule))
                .isEmpty();
    }

    @Rule("R-SVC-17")
    @Test
    void namesTheMeans() {
        assertThat(faults(OPINION.with("means", List.of()), new MeansUsed())).containsExactly("means: 请选择");
    }

    @Rule("R-SVC-04")
    @Test
    void explainsAVehicleAndRecordsAUniform() {
        // given: a service with an enforcement vehicle; when: without a reason, then: refused
        Paper driven = OPINION.with("vehicleUsed", true);
        assertThat(faults(driven, new VehicleExplained())).containsExactly("vehicleReason: 动用执法车辆的，请填写理由");
        assertThat(faults(driven.with("vehicleReason", "山区路段，公务用车不可用"), new VehicleExplained()))
                .isEmpty();

        // given: a uniform was worn; when: told, then: no rule keeps the truth from being told; both must be answered
        Paper worn = OPINION.with("uniformWorn", true);
        assertThat(worn.faults(Opinion.class)).isEmpty();
        rules().forEach(rule -> assertThat(faults(worn, rule)).isEmpty());
        assertThat(OPINION.with("uniformWorn", null).faults(Opinion.class)).containsExactly("uniformWorn: 请选择");
        assertThat(OPINION.with("vehicleUsed", null).faults(Opinion.class)).containsExactly("vehicleUsed: 请选择");
    }

    @Rule("R-FRM-13")
    @Test
    void tellsADayOnWhichItCanHaveBeen() {
        // given: an entry on the 19th, today the 20th; when: served tomorrow or before the entry, then: refused
        var rule = new ServiceDay();
        assertThat(faults(OPINION.with("servedOn", "2024-03-19"), rule)).isEmpty();
        assertThat(faults(OPINION.with("servedOn", "2024-03-21"), rule)).containsExactly("servedOn: 日期不能晚于今天");
        assertThat(faults(OPINION.with("servedOn", "2024-03-18"), rule)).containsExactly("servedOn: 服务时间不能早于入企登记的日期");

        // and: without an entry it is since acceptance
        var called = new GuidanceCase().submission();
        assertThat(OPINION.with("servedOn", "2024-03-18").faults(rule, called)).isEmpty();
        assertThat(OPINION.with("servedOn", "2024-03-17").faults(rule, called))
                .containsExactly("servedOn: 日期不能早于受理（登记）日期2024-03-18");
    }

    @Rule("R-SVC-12")
    @Test
    void reachesTheFirmAfterTheService() {
        // given: a service of the 19th; when: delivered before or tomorrow, then: refused
        Paper served = OPINION.with("servedOn", "2024-03-19");
        assertThat(faults(served.with("deliveredOn", "2024-03-18"), new ResultDelivered()))
                .containsExactly("deliveredOn: 送达日期不能早于服务时间");
        assertThat(faults(served.with("deliveredOn", "2024-03-21"), new ResultDelivered()))
                .containsExactly("deliveredOn: 日期不能晚于今天");
        assertThat(faults(served.with("deliveredOn", "2024-03-19"), new ResultDelivered()))
                .isEmpty();
    }

    @Rule("R-FRM-18")
    @Test
    void isSignedByTheServedPartyOrSaysWhyNot() {
        // given: nobody signed; when: delivered on the spot, then: refused; else: a reason will do
        Paper unsigned = OPINION.with("servedParty", null);
        Paper mailed = unsigned.with("delivery", "POST");
        assertThat(faults(unsigned.with("absence", "外出"), new ServedPartySigned()))
                .containsExactly("servedParty: 当场送达的，请填写签字的服务对象");
        assertThat(faults(mailed, new ServedPartySigned())).containsExactly("absence: 服务对象没有签字的，请填写原因");
        assertThat(faults(mailed.with("absence", "电话指导"), new ServedPartySigned()))
                .isEmpty();
        assertThat(faults(OPINION.with("delivery", "POST"), new ServedPartySigned()))
                .isEmpty();
    }

    @Rule("R-SVC-10")
    @Test
    void plansTheHelpThatFollows() {
        // given: help is to follow; when: without owner or day, or for a past day, then: refused
        var rule = new FollowUpPlanned();
        Paper needed =
                OPINION.with("followUp", true).with("followUpOwner", "张三").with("followUpOn", "2024-03-20");
        assertThat(faults(needed, rule)).isEmpty();
        assertThat(faults(needed.with("followUpOwner", null), rule)).containsExactly("followUpOwner: 请填写跟进帮扶的负责人");
        assertThat(faults(needed.with("followUpOn", null), rule)).containsExactly("followUpOn: 请填写跟进帮扶的日期");
        assertThat(faults(needed.with("followUpOn", "2024-03-19"), rule)).containsExactly("followUpOn: 日期不能早于今天");

        // and: where none is needed there is neither
        assertThat(faults(needed.with("followUp", false), rule))
                .containsExactly("followUpOwner: 不需要跟进帮扶的，请清空", "followUpOn: 不需要跟进帮扶的，请清空");
    }

    @Rule("R-SVC-06")
    @Test
    void explainsASecondVisit() {
        // given: a second entry in the same case; when: not explained, then: refused; the first needs nothing
        var rule = new SecondVisitExplained();
        var twice = visited().wrote("arrival", Paper.of("way", "MANUAL")).submission();
        assertThat(OPINION.faults(rule, twice)).containsExactly("again: 同一办件再次入企的，请填写原因");
        assertThat(OPINION.with("again", "首次入企时负责人外出").faults(rule, twice)).isEmpty();
        assertThat(faults(OPINION, rule)).isEmpty();
    }
}
