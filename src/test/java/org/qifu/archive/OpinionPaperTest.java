package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.qifu.Rule;

/** 指导服务意见书 as it is printed in 001 附件2: the rows, their order, their words, and the fixed remark. */
class OpinionPaperTest {

    private static final String REMARK = "备注：本意见书仅为指导服务使用，不作为行政执法依据。";

    private PaperDesk desk;

    @BeforeEach
    void open() {
        desk = new PaperDesk(Databases.h2());
        desk.write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH.with("partners", List.of())));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Rule({
        "R-FRM-12",
        "R-FRM-13",
        "R-FRM-14",
        "R-FRM-15",
        "R-FRM-16",
        "R-FRM-17",
        "R-FRM-18",
        "R-FRM-19",
        "R-FRM-20",
        "R-SVC-14"
    })
    void hasTheRowsOfThePrint() {
        // given the opinion of one department with two findings, written by people known by their user ids
        desk.person("li", "李明").person("zhang", "张华");
        desk.write("opinion", CaseJson.opinion(CaseJson.OPINION));

        // then the paper is the printed form, filled in, and says that it is no basis for enforcement
        assertThat(desk.print(PaperKind.OPINION).lines())
                .containsExactly(
                        "指导服务意见书",
                        "编号：" + desk.number + "Y",
                        "服务时间 | 2026年3月20日",
                        "服务地点 | 双溪路1号厂房",
                        "服务内容 | 讲解食品生产许可的要求",
                        "现场情况及/发现问题 | 1．台账缺少三月记录/2．原料未离地存放",
                        "整改建议及/指导意见 | 1．补齐台账/2．设置垫板",
                        "服务对象（签字） | 王建国",
                        "服务人员（签字） | 李明、张华",
                        REMARK);
    }

    @Test
    @Rule({"R-FRM-16", "R-FRM-17", "R-FRM-19", "R-SVC-06"})
    void aJointServiceHasOneOpinionWithEveryDepartmentsPart() {
        // given a visit of three departments, whose parts came in another order than they were called in
        desk.write("dispatch", CaseJson.dispatch(CaseJson.DISPATCH));
        desk.write("opinion", CaseJson.opinion(CaseJson.OPINION));
        desk.write("contribution", "fire", CaseJson.contributed(CaseJson.contribution()));
        desk.write(
                "contribution",
                "hurd",
                CaseJson.contributed(CaseJson.contribution(CaseJson.finding("雨污管网混接", "分流改造"))
                        .with("content", "查看排水")
                        .with("servedBy", List.of("赵六"))));

        // then one paper lists them by department, each suggestion under the number of its finding
        assertThat(desk.print(PaperKind.OPINION).lines())
                .contains(
                        "服务内容 | 市场监管（牵头）：讲解食品生产许可的要求/住房建设：查看排水/消防救援：讲解消防通道",
                        "现场情况及/发现问题 | 市场监管（牵头）：/1．台账缺少三月记录/2．原料未离地存放/住房建设：/3．雨污管网混接/消防救援：无",
                        "整改建议及/指导意见 | 市场监管（牵头）：/1．补齐台账/2．设置垫板/住房建设：/3．分流改造/消防救援：无",
                        "服务人员（签字） | 市场监管（牵头）：li、zhang/住房建设：赵六/消防救援：王五",
                        REMARK);
        assertThat(desk.papers.of(desk.number)).hasSize(1);
    }

    @Test
    @Rule("R-FRM-18")
    void whoDidNotSignIsPrintedWithTheReason() {
        // given a served party that was not there
        desk.write(
                "opinion",
                CaseJson.opinion(CaseJson.OPINION.with("servedParty", null).with("absence", "电话指导，企业人员未到现场")));

        // then the reason stands where the signature would
        assertThat(desk.print(PaperKind.OPINION).lines()).contains("服务对象（签字） | 未签字，原因：电话指导，企业人员未到现场");
    }

    @Test
    @Rule("R-FRM-16")
    void nothingFoundIsSaid() {
        // given an opinion without findings
        desk.write("opinion", CaseJson.opinion(CaseJson.OPINION.with("findings", List.of())));

        // then both rows say so instead of staying blank
        assertThat(desk.print(PaperKind.OPINION).lines()).contains("现场情况及/发现问题 | 无", "整改建议及/指导意见 | 无");
    }

    @Test
    void manyFindingsAllGetOnThePaper() {
        // given as many findings as a document may hold, and long ones
        List<Object> many = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> CaseJson.finding("问题" + i + "，" + "情况".repeat(100), "建议" + i))
                .toList();
        desk.write("opinion", CaseJson.opinion(CaseJson.OPINION.with("findings", many)));

        // then the last one is there, after it the other rows, and the remark at the foot
        PrintedPaper paper = desk.print(PaperKind.OPINION);
        assertThat(paper.text()).contains("50．问题50，", "50．建议50");
        assertThat(paper.lines()).hasSize(10).endsWith(REMARK);
    }
}
