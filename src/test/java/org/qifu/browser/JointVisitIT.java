package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.archive.CasePackages;
import org.qifu.attachment.Files;
import org.qifu.casefile.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** One visit of three departments from the booking to the archive, by clicking as everybody who takes part. */
class JointVisitIT extends BrowserTest {

    private static final String SERVED = "2024/3/20";

    @Autowired
    private Bookings bookings;

    @Autowired
    private CasePackages packages;

    private String number = "";

    @Test
    @Rule({"R-DSP-28", "R-DSP-04", "R-SVC-06", "R-ARC-05"})
    void fromBookingToArchive() {
        bookings.servicePeople();
        book();
        coordinate();
        promise();
        at("2024-03-20T09:00");
        enter();
        contribute("dept-fire", "赵卫东", "安全出口堆放纸箱");
        contribute("dept-ecology", "孙丽华", "危废间标识不清");
        serve();
        runDueJobs();
        rate();
        archiveOnlyWhenSigned();
        assertThat(files.find(number).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(packages.find(number, 1)).isPresent();
    }

    private void book() {
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.startForm("预约式指导服务");
            Bookings.fill(desk, FIRM, "风险隐患排查", "车间消防和用电想请部门上门看看");
            desk.look("booking-filled").start();
            number = desk.look("booking-started").toldNumber();
        }
    }

    private void coordinate() {
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "受理审核").claim();
            Bookings.accept(coordination, "一般服务需求（3至5个工作日内落实）")
                    .look("review-filled")
                    .complete();
            coordination.open(number, "统筹派单").claim();
            coordination
                    .select("牵头部门", "市场监管")
                    .add("协同部门", "消防救援")
                    .add("协同部门", "生态环境")
                    .person("服务人员", "李建国")
                    .choose("指导方式", "上门指导")
                    .moment("服务日期", SERVED, "09:00")
                    .type("服务地点", "一车间")
                    .type("需要企业配合准备的事项", "请准备消防设施台账");

            // each department that is sent names its people
            coordination.refused("提交", "牵头部门和每个协同部门都要至少选择一名人员").look("dispatch-refused");
            coordination
                    .person("服务人员", "赵卫东")
                    .person("服务人员", "孙丽华")
                    .look("dispatch-filled")
                    .complete();
        }
    }

    private void promise() {
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.open(number, "服务承诺").claim().look("commitment");
            desk.choose("通知形式", "电子")
                    .date("通知日期", "2024/3/18")
                    .type("收件人", "王建国 13805790001")
                    .complete();
        }
        try (Tasklist lead = logIn("dept-amr")) {
            lead.open(number, "再次确认").claim().look("confirmation");
            lead.type("确认对象", "王建国").complete();
        }
    }

    private void enter() {
        String code = files.find(number).orElseThrow().serviceCode();
        try (Tasklist lead = logIn("dept-amr")) {
            lead.open(number, "入企登记").claim().choose("登记方式", "扫码入企").look("arrival");
            lead.type("服务码", "000000").refused("提交", "与本次服务的服务码不符");
            lead.type("服务码", code).complete();
        }
    }

    private void contribute(String user, String person, String finding) {
        try (Tasklist partner = logIn(user)) {
            partner.open(number, "协同指导").claim();
            partner.type("服务内容", "查看了现场").type("用时（分钟）", "40").person("服务人员（签字）", person);
            Bookings.finding(partner, finding, "当日整改", "整改");
            partner.look("contribution-" + user).complete();
        }
    }

    private void serve() {
        try (Tasklist lead = logIn("dept-amr")) {
            lead.open(number, "指导服务").claim().look("opinion");
            assertThat(lead.form()).containsText("安全出口堆放纸箱");
            assertThat(lead.form()).containsText("危废间标识不清");

            // what was typed is still there after a look at the files and at the note
            lead.type("服务内容", "排查用电和消防风险并当场讲解");
            lead.tab("附件");
            assertThat(lead.tab("说明")).containsText("做好记录并填写《指导服务意见书》");
            lead.look("note").tab("表单");
            assertThat(lead.field("服务内容").locator("textarea")).hasValue("排查用电和消防风险并当场讲解");
            lead.date("服务时间", SERVED).type("服务地点", "一车间");
            Bookings.finding(lead, "配电箱未上锁", "加锁并张贴标识", "提醒");
            Bookings.finding(lead, "临时用电线路老化", "更换线路，由电工复核", "整改");
            lead.choose("办理结果", "指导建议和风险提示")
                    .choose("采用的非强制方式（可多选）", "政策辅导")
                    .choose("不着执法制服", "是，未着执法制服")
                    .choose("不动用执法车辆", "是，未动用执法车辆")
                    .choose("送达方式", "当场送达")
                    .date("送达日期", SERVED)
                    .type("服务对象（签字）", "王建国")
                    .person("服务人员（签字）", "李建国")
                    .type("用时（分钟）", "60")
                    .choose("是否需要跟进帮扶", "否")
                    .look("opinion-filled")
                    .complete();
        }
    }

    private void rate() {
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "电话回访评价").claim();
            Bookings.rate(coordination, SERVED)
                    .look("evaluation-guidance-filled")
                    .complete();
        }
        try (Tasklist lead = logIn("dept-amr")) {
            lead.open(number, "回访");
            Bookings.revisit(lead, SERVED).look("revisit-guidance").complete();
        }
    }

    private void archiveOnlyWhenSigned() {
        runDueJobs();
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "归档").claim();
            coordination.tick("材料已核对，齐全").refused("提交", "服务对象签字（请在附件中上传签字或签字页扫描件）");
            coordination.look("archiving-refused");
            var tab = coordination.tab("附件");
            tab.getByText("签字", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            tab.locator("input[type=file]").setInputFiles(new FilePayload("签字.png", "image/png", Files.png()));
            coordination.button("上传").click();
            assertThat(tab).containsText("“签字.png”已上传。");
            coordination.look("attachments-guidance");
            coordination.tab("表单");
            coordination.tick("材料已核对，齐全").complete();
        }
        runDueJobs();
    }
}
