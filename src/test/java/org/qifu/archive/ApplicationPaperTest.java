package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Databases;
import org.qifu.Rule;

/** 指导服务申请表 as it is printed in 001 附件1: the rows, their order, their words. */
class ApplicationPaperTest {

    private PaperDesk desk;

    @BeforeEach
    void open() {
        desk = new PaperDesk(Databases.h2());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Rule({
        "R-FRM-01",
        "R-FRM-02",
        "R-FRM-03",
        "R-FRM-04",
        "R-FRM-05",
        "R-FRM-06",
        "R-FRM-07",
        "R-FRM-08",
        "R-FRM-09",
        "R-FRM-10",
        "R-FRM-11"
    })
    void hasTheRowsOfThePrint() {
        // given an application with three service types, ticked in another order than printed
        desk.write("application", CaseJson.application(CaseJson.APPLICATION));

        // then the paper is the printed form, filled in
        assertThat(desk.print(PaperKind.APPLICATION).lines())
                .containsExactly(
                        "指导服务申请表",
                        "编号：" + desk.number,
                        "申请单位/个人 | 磐安青山菌业有限公司",
                        "统一社会信用代码/身份证号 | 91350100M000100Y43",
                        "地址 | 磐安县安文街道双溪路1号",
                        "联系人及电话 | 王建国 13805790001",
                        "预约服务类型/（可多选） | □政策法规解读 □行政许可咨询 ☑合规经营指导/□风险隐患排查 □问题整改帮扶 □法律问题咨询" + "/☑法治体检 □纠纷化解 □普法宣传 ☑其他",
                        "需求简述 | 新厂房投产前需要环保、消防方面的合规指导",
                        "其他说明 | 周三下午不便接待",
                        "申请人 | 王建国 | 申请日期 | 2026年3月18日");
    }

    @ParameterizedTest
    @CsvSource({
        "ONLINE, “预约式”涉企指导服务申请表",
        "ZWFW, “预约式”涉企指导服务申请表",
        "ZLB, “预约式”涉企指导服务申请表",
        "GGFL, “预约式”涉企指导服务申请表",
        "WINDOW, 指导服务申请表",
        "PHONE, 指导服务申请表",
        "HOTLINE, 指导服务申请表"
    })
    @Rule("R-FRM-29")
    void theTitleFollowsTheChannel(String channel, String title) {
        // given applications that came in by one channel
        desk.write("application", CaseJson.application(CaseJson.APPLICATION.with("channel", channel)));

        // then the title is that of the county's or of the city's text, over the same ten rows
        assertThat(desk.print(PaperKind.APPLICATION).lines()).startsWith(title).hasSize(10);
    }

    @Test
    void theActualPlaceIsPrintedWhereItIsAnother() {
        // given a firm that works elsewhere than it is registered
        desk.write("application", CaseJson.application(CaseJson.APPLICATION.with("premises", "磐安县新渥街道2号")));

        // then both are in the cell
        assertThat(desk.print(PaperKind.APPLICATION).lines()).contains("地址 | 磐安县安文街道双溪路1号/（实际经营地：磐安县新渥街道2号）");

        // and the same place is printed once
        desk.write("application", CaseJson.application(CaseJson.APPLICATION.with("premises", "磐安县安文街道双溪路1号")));
        assertThat(desk.print(PaperKind.APPLICATION).lines()).contains("地址 | 磐安县安文街道双溪路1号");
    }

    @Test
    void whatLooksLikeAPlaceholderIsPrintedAsWritten() {
        // given a clerk's text in several lines with the signs of a placeholder
        desk.write(
                "application",
                CaseJson.application(
                        CaseJson.APPLICATION.with("need", "{{编号}}\n第二行 {{?x}}").with("remarks", null)));

        // then it stands on the paper as it was written, and an empty field is an empty cell
        assertThat(desk.print(PaperKind.APPLICATION).lines()).contains("需求简述 | {{编号}}/第二行 {{?x}}", "其他说明 |");
    }
}
