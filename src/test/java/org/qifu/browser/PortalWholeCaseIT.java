package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** A joint visit as its firm lives through it on a phone of 360 pixels, while the staff work in Tasklist. */
class PortalWholeCaseIT extends ConnectedTest {

    private static final String MONDAY = "2024/3/18";
    private static final String THURSDAY = "2024/3/21";

    @Autowired
    private Bookings bookings;

    private String number = "";
    private String code = "";

    @Test
    @Rule({"R-PLT-01", "R-INT-02", "R-COM-02", "R-COM-06", "R-TIM-12", "R-FBK-04", "R-FBK-05", "R-FBK-06"})
    void fromTheApplicationToTheAnswerOfAComplaint() {
        bookings.servicePeople();
        at("2024-03-18T02:00");
        apply();
        at("2024-03-18T10:00");
        GuidanceStaff staff = new GuidanceStaff(this::logIn, number);
        try (Portal firm = visit()) {
            open(firm);
            promised(staff, firm);
            moved(staff, firm);
        }
        at("2024-03-21T09:00");
        try (Portal firm = visit()) {
            open(firm);
            served(staff, firm);
            rated(firm);
            complained(firm);
            answered(staff, firm);
        }
        assertThat(files.find(number).orElseThrow().stage()).isEqualTo(Stage.SERVED);
    }

    /** At two in the morning. */
    private void apply() {
        String scanned;
        try (Portal firm = visit()) {
            firm.open("/apply/guidance");
            FirmForms.need(firm, "风险隐患排查", "车间新增两台设备，消防和用电想请部门上门看看");
            FirmForms.who(firm, FIRM);
            FirmForms.reach(firm).press("提交申请").at("提交成功").look("whole-1-receipt");
            number = FirmForms.number(firm);
            code = firm.page().locator("#code").innerText();
            scanned = Camera.read(firm.page().locator("img.qr"));
        }
        runDueJobs();

        // the mail leads to the page where the number stands already
        try (Portal firm = visit()) {
            firm.open(Inbox.link(INBOX.newest(FirmForms.MAIL, "您的申请已登记"))).at("查询进度");
            assertThat(firm.field("办件编号")).hasValue(number);
            firm.type("查询码", "0000-0000-0000-0000-0000-0000-00").press("查询").reads("没有查到");
            firm.look("whole-2-progress-unknown");
            firm.type("查询码", code).press("查询").reads("已提交，待受理").look("whole-3-registered");
        }

        // and so does the QR code of the receipt, without any typing and without leaving the code in the address
        assertThat(scanned).startsWith(PUBLIC + "/q/" + number + "/");
        try (Portal other = visit()) {
            other.open(URI.create(scanned).getPath()).reads("已提交，待受理");
            assertThat(URI.create(other.page().url()).getPath()).isEqualTo("/cases/" + number);
        }
    }

    private void promised(GuidanceStaff staff, Portal firm) {
        staff.accept("一般服务需求（3至5个工作日内落实）");
        firm.open("/cases/" + number);
        firm.reads("已受理").look("whole-4-accepted");
        staff.dispatch("2024/3/20", "09:00");
        staff.promise(MONDAY);
        runDueJobs();
        assertThat(INBOX.newest(FirmForms.MAIL, "服务承诺")).contains("3月20日", "牵头部门：市场监管", "协同部门：消防救援", "请准备消防设施台账");
        firm.open("/cases/" + number);
        firm.reads("已派单，承诺服务时间").reads("3月20日").reads("请准备消防设施台账").look("whole-5-promised");
        firm.page().getByText("期限是怎么算的").click();
        firm.look("whole-5-promised-in-words");
        firm.follow("服务承诺通知书").reads("市场监管").look("whole-6-commitment");
    }

    /** The firm cannot on that day. */
    private void moved(GuidanceStaff staff, Portal firm) {
        firm.open("/cases/" + number);
        firm.follow("变更预约").at("变更预约").look("whole-7-change");
        firm.press("提交变更").reads("还不能提交").look("whole-7-change-wrong");
        firm.type("希望的服务时间", "2024-03-21T09:00")
                .type("变更原因", "20日停产检修，无人接待")
                .type("提出人姓名", "王建国")
                .press("提交变更")
                .reads("变更已提交")
                .reads("重新安排服务时间和方式")
                .look("whole-8-changed");
        staff.dispatchAgain(THURSDAY, "09:00");
        staff.promise(MONDAY);
        runDueJobs();
        assertThat(INBOX.newest(FirmForms.MAIL, "服务承诺")).contains("3月21日").doesNotContain("3月20日");
        assertThat(INBOX.subjects(FirmForms.MAIL)).containsExactly("您的申请已登记", "您的申请已受理", "服务承诺", "变更申请已登记", "服务承诺");
        firm.open("/cases/" + number);
        firm.reads("3月21日").reads("第2版").look("whole-9-promised-again");
    }

    private void served(GuidanceStaff staff, Portal firm) {
        String service;
        firm.open("/cases/" + number);
        // The official scans it off the phone of the firm.
        service = Camera.read(firm.page().getByAltText("入企服务码的二维码"));
        staff.enter(service);
        firm.open("/cases/" + number);
        firm.reads("服务中").look("whole-10-serving");
        staff.serve(THURSDAY);
        runDueJobs();
    }

    private void rated(Portal firm) {
        assertThat(INBOX.newest(FirmForms.MAIL, "请您评价")).contains("差评必回访");
        firm.open("/cases/" + number);
        firm.reads("已答复，请评价").look("whole-11-served");
        firm.follow("指导服务意见书").reads("安全出口堆放纸箱").look("whole-12-opinion");
        firm.open("/cases/" + number).follow("评价服务").look("whole-13-rating");
        firm.press("提交评价").reads("还不能提交").look("whole-13-rating-wrong");
        FirmForms.rate(firm);
        FirmForms.rateLow(firm, "消防救援");
        firm.type("意见建议", "消防的同志没有讲清楚怎么改").look("whole-13-rating-filled");
        firm.press("提交评价").reads("已评价").look("whole-14-rated");
    }

    private void complained(Portal firm) {
        firm.open("/cases/" + number);
        firm.page().locator(".buttons").getByText("投诉").click();
        firm.at("投诉").look("whole-15-complaint");
        firm.choose("投诉事项", "服务态度和行为：态度生硬、推诿拖延、吃拿卡要等")
                .type("投诉内容", "3月21日上午在一车间，消防人员大声训斥员工")
                .type("投诉人姓名", "王建国")
                .press("提交投诉")
                .reads("投诉已收到")
                .look("whole-16-complained");
    }

    /** Both: 差评 is visited and put right as a complaint is. */
    private void answered(GuidanceStaff staff, Portal firm) {
        staff.putRight(THURSDAY, "评价属实", "已安排专人上门重新讲解，请您监督");
        staff.putRight(THURSDAY, "经办人承认语气急躁", "情况属实，已批评教育经办人，向您致歉");
        runDueJobs();
        assertThat(INBOX.subjects(FirmForms.MAIL)).endsWith("请您评价", "整改反馈", "整改反馈");
        // Two jobs that are due together have no order.
        assertThat(INBOX.texts(FirmForms.MAIL, "整改反馈")).anyMatch(mail -> mail.contains("向您致歉"));
        firm.open("/cases/" + number);
        firm.open("/cases/" + number + "/complaint").reads("已批评教育经办人，向您致歉").look("whole-17-answered");
        firm.open("/cases/" + number).look("whole-18-end");
    }

    /** By number and code, once on each day: the phone stays where it is. */
    private void open(Portal firm) {
        firm.open("/progress").type("办件编号", number).type("查询码", code).press("查询");
        assertThat(firm.main()).containsText(number);
    }
}
