package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** A booking answered by telephone, one refused and one withdrawn, from the window to the archive by clicking. */
class GuidanceIT extends BrowserTest {

    private static final String TODAY = "2024/3/18";

    @Autowired
    private Bookings bookings;

    @BeforeEach
    void peopleWhoServe() {
        bookings.servicePeople();
    }

    @Test
    @Rule({"R-SVC-01", "R-FBK-03"})
    void aQuestionIsAnsweredByTelephone() {
        // given a consulting need taken on
        String number = booked("磐安县玉山古茶场有限公司", "政策法规解读", "茶叶包装标签有哪些新规定");
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "受理审核").claim();
            Bookings.accept(coordination, "咨询服务需求（1个工作日内落实）").complete();

            // when it is dispatched to be answered by telephone; a time that is over is no appointment
            coordination.open(number, "统筹派单").claim();
            coordination
                    .select("牵头部门", "市场监管")
                    .person("服务人员", "李建国")
                    .choose("指导方式", "电话指导")
                    .tick("企业同意采用不上门的服务方式")
                    .moment("服务日期", TODAY, "08:00")
                    .type("需要企业配合准备的事项", "无")
                    .refused("提交", "请填写今后的时间");
            coordination.moment("服务日期", TODAY, "11:00").look("dispatch-phone").complete();
        }

        // then the department answers, and coordination telephones for the rating
        answerByTelephone(number);
        runDueJobs();
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "电话回访评价").claim();
            Bookings.rate(coordination, TODAY).complete();
        }
        try (Tasklist department = logIn("dept-amr")) {
            department.open(number, "回访");
            Bookings.revisit(department, TODAY).look("revisit-phone").complete();
        }
        archive(number, "讲解食品标签新国标的主要变化", "SERVED");
    }

    @Test
    @Rule({"R-ELI-10", "R-ELI-11"})
    void aBookingIsRefusedForTwoGroundsAtOnce() {
        // given a booking; when it is refused before anybody could have talked with the firm
        String number = booked("磐安县双峰岭竹木工艺有限公司", "其他", "请代写环评报告");
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "受理审核").claim();
            Bookings.talk(coordination)
                    .moment("沟通日期", TODAY, "15:00")
                    .choose("是否受理", "不予受理")
                    .choose("不予受理的情形（可多选）", "注册登记地址和实际经营地均不在本县的")
                    .choose("不予受理的情形（可多选）", "不属于指导服务范围的")
                    .type("理由", "登记和经营地均在外县；代写环评报告不属于指导服务")
                    .type("指引", "请向当地生态环境部门咨询，电话 0579-12345")
                    .look("review-refusal");
            coordination.refused("提交", "时间不能晚于现在，请先与企业沟通再审核");
            coordination.moment("沟通日期", TODAY, "09:45").complete();
        }

        // then the window hands the notice over, with both grounds
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.open(number, "不予受理告知").claim();
            assertThat(desk.form()).containsText("注册登记地址和实际经营地均不在本县的");
            assertThat(desk.form()).containsText("不属于指导服务范围的");
            desk.choose("通知形式", "书面")
                    .date("送达日期", "2024/3/19")
                    .type("收件人", "王建国")
                    .type("送达凭证", "王建国当面签收")
                    .look("refusalNotice");
            desk.refused("提交", "日期不能晚于今天");
            desk.date("送达日期", TODAY).complete();
        }
        archive(number, "登记和经营地均在外县", "REFUSED");
    }

    @Test
    @Rule({"R-TIM-12", "R-INT-09"})
    void aBookingIsWithdrawnAtTheWindow() {
        // given a booking; when its firm withdraws and the number is misread first
        String number = booked("磐安县花溪茶厂", "合规经营指导", "想了解台账怎么做");
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.startForm("撤回变更登记").look("amendment");
            desk.type("编号", "ZD-2024-99999")
                    .type("提出人", "王建国")
                    .choose("类别", "撤回申请")
                    .type("原因", "已自行解决")
                    .look("amendment-filled")
                    .refused("启动", "没有这个预约办件，或者不由您的站点（部门）办理，请核对办件编号");
            desk.type("编号", number).start();
        }
        archive(number, "已自行解决", "WITHDRAWN");
    }

    /** A booking at the window, whose number is told there. */
    private String booked(String firm, String service, String need) {
        try (Tasklist desk = logIn("anwen-reception")) {
            desk.startForm("预约式指导服务");
            Bookings.fill(desk, firm, service, need);
            desk.start();
            return desk.toldNumber();
        }
    }

    private void answerByTelephone(String number) {
        try (Tasklist department = logIn("dept-amr")) {
            department.open(number, "指导服务").claim();
            PhoneAnswer.fill(department, TODAY).look("opinion-phone").complete();
        }
    }

    /** Coordination sees how it went, and archives it. */
    private void archive(String number, String told, String outcome) {
        runDueJobs();
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "归档").claim();
            assertThat(coordination.form()).containsText(told);
            coordination.tick("材料已核对，齐全").look("archiving-" + outcome).complete();
        }
        runDueJobs();
        CaseFile file = files.find(number).orElseThrow();
        assertThat(file.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(file.outcome()).isEqualTo(outcome);
    }
}
