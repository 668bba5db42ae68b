package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.notice.TestGateway;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientKeys;
import org.qifu.process.Forms;
import org.qifu.process.GuidanceForms;
import org.springframework.beans.factory.annotation.Autowired;

/** A firm that logs in at an OpenID provider on its phone, while a platform follows one of its cases through callbacks. */
class LoggedInFirmIT extends ConnectedTest {

    private static final String TODAY = "2024/3/18";

    @Autowired
    private Bookings bookings;

    @Autowired
    private ApiClients clients;

    @Autowired
    private ClientKeys keys;

    @Test
    @Rule({"R-COD-01", "R-INT-02", "R-INT-16", "R-INT-25", "R-PLT-02"})
    void seesAllItsCasesWhicheverWayTheyCame() {
        bookings.servicePeople();
        try (Platform zlb = Platform.of("zlb", port, clients, keys);
                Portal firm = visit()) {
            // given a question that the firm asked in 浙里办
            String asked = zlb.open(UUID.randomUUID().toString(), question())
                    .path("number")
                    .asText();

            // when the firm logs in at the portal; then it finds the case there, and can apply for more
            logIn(firm);
            firm.reads(asked).look("login-2-my");
            String applied = apply(firm);
            firm.open("/my").reads(asked).reads(applied).look("login-5-my-cases");
            firm.follow(applied).reads("已提交，待受理");

            // when the question is answered by telephone; then the firm rates that, and the platform knows it all
            answer(asked);
            rate(firm, asked);
            runDueJobs();
            assertThat(zlb.stages(asked)).containsExactly("REGISTERED", "ACCEPTED", "DISPATCHED", "ANSWERED", "RATED");
            assertThat(zlb.calls()).isEqualTo(5);
            assertThat(texts(asked)).anyMatch(text -> text.contains("服务已完成，请您评价"));
            assertThat(GATEWAY.calls()).allMatch(TestGateway.Call::signed);

            // when the firm leaves; then nobody after it sees anything on this phone
            firm.open("/my").press("退出登录").reads("已退出");
            firm.open("/cases/" + applied).at("查询进度").look("login-8-left");
        }
    }

    /** What the provider vouches for stands in the form already. */
    private static String apply(Portal firm) {
        firm.page().locator(".buttons").getByText("预约指导服务").click();
        firm.at("预约指导服务");
        assertThat(firm.field("申请单位/个人")).hasValue(FIRM);
        assertThat(firm.field("统一社会信用代码/身份证号")).hasValue("91350100M000100Y43");
        assertThat(firm.answer("类型", "企业")).isChecked();
        firm.look("login-3-prefilled");
        FirmForms.need(firm, "行政许可咨询", "食品经营许可怎么办");
        firm.type("地址", "磐安县安文街道双溪路1号");
        FirmForms.reach(firm).press("提交申请").at("提交成功").look("login-4-receipt");
        return FirmForms.number(firm);
    }

    private static void rate(Portal firm, String number) {
        firm.open("/my").reads("请对本次服务作出评价").look("login-6-to-rate");
        firm.follow(number).follow("评价服务");
        FirmForms.rate(firm).press("提交评价").reads("已评价").look("login-7-rated");
    }

    /** The short messages about a case. */
    private static List<String> texts(String number) {
        return GATEWAY.messages().values().stream()
                .map(message -> message.path("text").asText())
                .filter(text -> text.contains(number))
                .toList();
    }

    /** From the portal's page to the provider's and back. */
    private static void logIn(Portal firm) {
        firm.open("/my").at("登录").look("login-1").follow("电子营业执照");
        Page provider = firm.page();
        provider.locator("input[name=username]").fill("qingshan");
        provider.locator("input[name=password]").fill("demo");
        provider.getByRole(AriaRole.BUTTON).first().click();
        firm.at("我的办件");
    }

    private static Object question() {
        return Forms.with(
                Forms.with(GuidanceForms.booking("POLICY"), "kind", "guidance", "channel", "ZLB"),
                "sourceNumber",
                "ZLB-" + UUID.randomUUID(),
                "contactEmail",
                FirmForms.MAIL);
    }

    private void answer(String number) {
        try (Tasklist coordination = logIn("coordination")) {
            coordination.open(number, "受理审核").claim();
            Bookings.accept(coordination, "咨询服务需求（1个工作日内落实）").complete();
            coordination.open(number, "统筹派单").claim();
            coordination
                    .select("牵头部门", "市场监管")
                    .person("服务人员", "李建国")
                    .choose("指导方式", "电话指导")
                    .tick("企业同意采用不上门的服务方式")
                    .moment("服务日期", TODAY, "11:00")
                    .type("需要企业配合准备的事项", "无")
                    .complete();
        }
        runDueJobs();
        try (Tasklist department = logIn("dept-amr")) {
            department.open(number, "指导服务").claim();
            PhoneAnswer.fill(department, TODAY).complete();
        }
        runDueJobs();
    }
}
