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

    static final Map<String, String> FINDING =
            Map.of("finding", "消防通道堆放杂物", "suggestion", "当日清理并张贴标识", "outcome", "REMIND");

    static final Paper OPINION = Paper.of(
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

    static GuidanceCase visited() {
        return new GuidanceCase()
                .wrote("dispatch", Paper.of("lead", "amr", "method", "ONSITE"))
                .wrote("arrival", "2024-03-19T09:05", Paper.of("way", "MANUAL"));
    }

    static List<String> faults(Paper paper, DocumentRule<Opinion> rule) {
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
}
