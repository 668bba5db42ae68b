package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Stage;

/** One case from the window to the archive, by clicking, through all five levels. */
class WholeCaseIT extends BrowserTest {

    private String number = "";

    @Test
    void throughAllLevels() {
        register();
        station();
        county();
        feedback();
        CaseFile file = files.find(number).orElseThrow();
        assertThat(file.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(file.difficult()).isTrue();
    }

    private void register() {
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.look("list-empty");
            desk.startForm().look("application");
            fillApplication(desk, FIRM);
            desk.look("application-filled");
            desk.button("启动").click();
            assertThat(desk.notice("流程已启动")).isVisible();
            number = desk.numberOf(FIRM);
            desk.look("list-registered");
            desk.open(number, "综合受理").look("acceptance-unclaimed").claim().look("acceptance");
            desk.type("沟通记录", "3月18日上午在窗口与王建国当面核实")
                    .choose("是否受理", "受理")
                    .choose("类别", "简单问题（当场即办“不过夜”）")
                    .choose("问题清单", "点上（企业个性问题）")
                    .select("服务板块", "项目服务板块")
                    .look("acceptance-filled")
                    .complete();
        }
    }

    private void station() {
        try (Tasklist agency = logIn("anwen-agency")) {
            agency.open(number, "当场办理").claim().look("onTheSpot");
            agency.choose("办理情况", "无法解决").type("理由", "涉及规划调整，当天无法办结").complete();
            agency.open(number, "代办服务").claim().look("agency");
            agency.choose("办理情况", "请有关单位协办")
                    .add("协办单位", "市场监管")
                    .type("协办请求", "请就企业登记的经营范围出具意见")
                    .look("agency-filled")
                    .complete();
        }
        try (Tasklist department = logIn("dept-amr")) {
            department.open(number, "协办").claim().look("assist");
            department.type("协办意见", "经营范围包含菌菇加工，无需变更").complete();
        }
        try (Tasklist agency = logIn("anwen-agency")) {
            agency.open(number, "代办服务");
            assertThat(agency.form()).containsText("市场监管：经营范围包含菌菇加工，无需变更");
            agency.look("agency-again");
            agency.choose("办理情况", "无法解决，转诉求服务板块").type("理由", "用地规划须县里协调").complete();
        }
        try (Tasklist appeals = logIn("anwen-appeals")) {
            appeals.open(number, "诉求服务").claim().look("appeals");
            appeals.choose("办理情况", "集中会商").complete();
            appeals.open(number, "会商").claim().look("confer");
            appeals.type("参加单位（人员）", "自然资源所、住建、经发")
                    .type("会商意见", "用地指标站点无权调剂，建议申报县里")
                    .type("责任人", "李敏")
                    .date("完成时限", "2024/3/20")
                    .complete();
            appeals.open(number, "诉求服务");
            appeals.choose("办理情况", "向县企业综合服务中心难事办理窗口申报").type("申报理由", "用地指标须县级统筹");
            appeals.look("appeals-filed").complete();
        }
    }

    private void county() {
        try (Tasklist county = logIn("county-hard-cases")) {
            county.open(number, "县级受理").claim().look("countyAcceptance");
            county.type("经办人", "陈志强").type("沟通记录", "已电话告知企业由难事办理窗口受理").complete();
            county.open(number, "难事办理").claim().look("county");
            county.choose("办理情况", "提出解决方案")
                    .type("解决方案", "一是调剂用地指标；二是分两期调整规划")
                    .type("方案责任人", "陈志强")
                    .date("办结日期", "2024/4/15")
                    .look("county-filled")
                    .complete();
            county.open(number, "按方案办理").claim().look("execution");
            county.type("办理结果", "用地指标已调剂到位，规划许可已发放").complete();
        }
    }

    private void feedback() {
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.open(number, "统一反馈").claim().look("answer");
            desk.type("答复内容", "贵公司扩建用地指标已落实，规划许可已发放。").choose("送达方式", "电话告知").complete();
        }
        try (Tasklist colleague = logIn("anwen-reception-2")) {
            colleague.open(number, "电话回访评价").claim().look("evaluation");
            colleague
                    .choose("服务响应是否及时", "非常及时")
                    .choose("服务态度是否良好", "非常好")
                    .choose("服务内容是否实用", "实用")
                    .choose("服务结果是否满意", "满意")
                    .type("意见建议", "希望材料一次讲清")
                    .date("评价日期", "2024/3/18")
                    .complete();
        }
        try (Tasklist office = logIn("anwen-office")) {
            office.open(number, "回访").claim().look("revisit");
            office.date("回访日期", "2024/3/18")
                    .select("回访方式", "电话回访")
                    .choose("是否联系上企业", "是")
                    .type("受访人", "王建国")
                    .choose("问题是否解决", "是")
                    .choose("企业是否满意", "是")
                    .look("revisit-filled")
                    .complete();
        }
        runDueJobs();
    }
}
