package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class RoutingTest {

    @Rule("R-DSP-10")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void projectMattersGoToTheProjectBoard(DataSource dataSource) {
        Seeded seeded = Seeded.on(dataSource);
        assertRoutes(
                seeded,
                "PROJECT",
                List.of("联合报装", "联合踏勘", "联合验收", "测验合一", "验登合一", "中介超市", "项目审批全流程帮办代办"),
                "厂房水电联合报装一直排不上",
                "什么时候来踏勘",
                "竣工验收卡住了");
    }

    @Rule("R-DSP-11")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void policyMattersGoToThePolicyBoard(DataSource dataSource) {
        Seeded seeded = Seeded.on(dataSource);
        assertRoutes(seeded, "POLICY", List.of("政策查询", "政策申报", "政策精准推送", "政策免申即享"), "想了解惠企政策如何申报", "奖补资金没有兑付");
    }

    @Rule("R-DSP-12")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void moneyMattersGoToTheFinanceBoard(DataSource dataSource) {
        Seeded seeded = Seeded.on(dataSource);
        assertRoutes(seeded, "FINANCE", List.of("基金服务", "企业融资贷款", "融资担保", "转贷资金"), "银行不肯续贷，需要转贷资金", "找不到担保");
    }

    @Rule("R-DSP-13")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void peopleMattersGoToTheTalentBoard(DataSource dataSource) {
        Seeded seeded = Seeded.on(dataSource);
        assertRoutes(
                seeded,
                "TALENT",
                List.of("人才认定", "住房安居", "子女就学", "居留落户", "资金补助", "医疗保健预约", "产业链高层次人力资源推送"),
                "工程师的子女就学问题",
                "人才认定材料退回",
                "外籍员工居留");
    }

    @Rule("R-DSP-14")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void legalMattersAndGuidanceGoToTheLegalBoard(DataSource dataSource) {
        Seeded seeded = Seeded.on(dataSource);
        assertRoutes(seeded, "LEGAL", List.of("综合类法律问题咨询", "涉企公证业务受理", "民商事合同纠纷仲裁", "企业合规指导"), "与供货商有合同纠纷想仲裁", "要办公证");
        assertThat(seeded.routing.guidanceGroup()).contains(seeded.organisation.groupOf("LEGAL"));
    }

    @Rule("R-DSP-15")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void scienceTradeAndDataMattersGoToTheirBoards(DataSource dataSource) {
        Seeded seeded = Seeded.on(dataSource);
        assertRoutes(seeded, "INNOVATION", List.of("产学研对接", "科创业务流程辅助办理", "科技企业孵化培育"), "想和高校开展产学研合作", "申请孵化器场地");
        assertRoutes(
                seeded, "OPENNESS", List.of("国际性展会组织", "“走出去”企业涉外法律援助", "出入境审批", "汇率避险指导"), "出口业务如何做汇率避险", "参加广交会展会");
        assertRoutes(seeded, "DATA", List.of("编制公共数据开放目录及相关责任清单", "政企数据融合应用", "公共数据开发利用"), "申请使用公共数据");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theBoardWithMostOfTheTextWinsAndNothingIsGuessed(DataSource dataSource) {
        Seeded seeded = Seeded.on(dataSource);

        assertThat(seeded.routing.route("贷款担保的政策")).map(Board::code).contains("FINANCE");
        assertThat(seeded.routing.route("政策贷款")).map(Board::code).contains("POLICY");
        assertThat(seeded.routing.route("门口的路灯坏了")).isEmpty();
    }

    @Rule("R-DSP-26")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theRoutingTableGivesTheGroupOfEachTypeAtEachLevel(DataSource dataSource) {
        // given the delivered table
        Seeded seeded = Seeded.on(dataSource);
        Map<String, String> first = new LinkedHashMap<>();
        first.put("ADVICE", "anwen-reception");
        first.put("SIMPLE", "anwen-agency");
        first.put("COMPLEX", "anwen-agency");
        first.put("COMPLAINT", "anwen-appeals");

        first.forEach((appealClass, group) -> {
            for (String list : List.of("POINT", "CHAIN", "BLOCK")) {
                // when
                Route route = seeded.routing.route(appealClass, list);

                // then the class decides at the station, and the list whether the county is above it
                assertThat(route.atStation("anwen")).isEqualTo(group);
                boolean filed = !list.equals("BLOCK") && !appealClass.equals("ADVICE");
                assertThat(route.atCounty().isPresent()).as(appealClass + list).isEqualTo(filed);
                assertThat(seeded.organisation.groups()).extracting(Group::id).contains(group);
            }
        });
        assertThatThrownBy(() -> seeded.routing.route("PRAISE", "POINT")).isInstanceOf(IllegalArgumentException.class);
    }

    @Rule("R-DSP-26")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theRoutingTableIsData(DataSource dataSource) {
        // given a county that lets the office take what concerns a whole zone
        Seeded seeded = Seeded.on(dataSource);
        seeded.jdbc
                .sql("insert into routing_rule values ('COMPLAINT', 'BLOCK', 'STATION', '{station}-office')")
                .update();

        // then the closer line wins, for that list only
        assertThat(seeded.routing.route("COMPLAINT", "BLOCK").atStation("anwen"))
                .isEqualTo("anwen-office");
        assertThat(seeded.routing.route("COMPLAINT", "POINT").atStation("anwen"))
                .isEqualTo("anwen-appeals");
    }

    private static void assertRoutes(Seeded seeded, String code, List<String> functions, String... texts) {
        assertThat(seeded.organisation.boards())
                .filteredOn(board -> board.code().equals(code))
                .singleElement()
                .extracting(Board::functions)
                .isEqualTo(functions);
        for (String text : texts) {
            assertThat(seeded.routing.route(text)).as(text).map(Board::code).contains(code);
        }
    }
}
