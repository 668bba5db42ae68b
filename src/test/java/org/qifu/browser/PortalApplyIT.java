package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseFile;

/** A firm applies from a phone, with and without scripts, in large print and by keyboard. */
class PortalApplyIT extends BrowserTest {

    private static final Pattern NUMBER = Pattern.compile("(ZD|SQ)-\\d{4}-\\d{5}");

    @Test
    @Rule({"R-INT-01", "R-INT-11", "R-INT-23", "R-ELI-12"})
    void aFirmBooksAtTwoInTheMorning() {
        // given a page of 浙里办 on a public holiday
        at("2024-05-01T02:00");
        try (Portal firm = visit()) {
            firm.open("/apply/guidance?channel=ZLB");

            // when nothing is filled in, then everything missing is told at once and read out first
            firm.press("提交申请");
            assertThat(firm.page().locator("#problems")).isFocused();
            assertThat(firm.page().locator("#problems li")).hasCount(10);
            firm.reads("请确认所填内容真实有效").look("portal-guidance-wrong");
            firm.page().locator("#problems a").filter(withText("联系电话")).click();
            assertThat(firm.field("联系电话")).isFocused();

            // and the question of one service only shows with it
            assertThat(firm.page().locator("#basis")).isHidden();
            firm.tick("问题整改帮扶");
            assertThat(firm.page().locator("#basis")).isVisible();
            firm.page().getByLabel("问题整改帮扶").uncheck();

            // when all of it is filled in
            firm.tick("风险隐患排查").type("需求简述", "新增两台设备，请指导消防通道和用电");
            fillWho(firm, FIRM);
            firm.press("提交申请").at("提交成功").look("portal-receipt");

            // then the case is there, with its channel
            CaseFile file = files.find(number(firm)).orElseThrow();
            assertThat(file.channel()).isEqualTo("ZLB");
            assertThat(firm.page().locator("#code").innerText()).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{2}");
            assertThat(firm.page().locator("img.qr").getAttribute("src")).startsWith("data:image/svg+xml;base64,");

            // and the code is shown this once
            firm.page().reload();
            firm.at("回执只显示一次");
        }
    }

    @Test
    void aHalfFilledFormWaitsForItsWriter() {
        try (Portal firm = visit()) {
            firm.open("/apply/problem").type("需求简述", "用电增容排不上队");
            assertThat(firm.page().locator("#saved")).containsText("已自动保存");
            firm.open("/").open("/apply/problem").look("portal-problem-restored");
            assertThat(firm.field("需求简述")).hasValue("用电增容排不上队");
            firm.press("清空重填");
            assertThat(firm.field("需求简述")).hasValue("");
        }
    }

    @Test
    @Rule("R-ELI-01")
    void worksWithoutScriptsAndLetsGoOnWhatMayNotFit() {
        try (Portal firm = visitWithoutScripts()) {
            // given a form saved by its button
            firm.open("/apply/problem").type("需求简述", "厂区道路积水").press("保存草稿").reads("草稿已保存");
            assertThat(firm.field("需求简述")).hasValue("厂区道路积水");

            // when the firm is somewhere else
            fillWho(firm, "东阳市外县木业有限公司");
            firm.type("地址", "东阳市江北街道1号").press("提交申请");

            // then it is told before, and may go on
            firm.reads("地址可能不在本县").look("portal-misfit");
            assertThat(firm.field("地址")).hasValue("东阳市江北街道1号");
            firm.press("仍然提交").at("提交成功").look("portal-receipt-no-scripts");
            assertThat(files.find(number(firm))).isPresent();

            // large print by a plain link
            firm.open("/apply/problem").page().locator("#textsize").click();
            assertThat(firm.page().locator("html")).hasClass("large");
            assertThat(firm.page()).hasURL(Pattern.compile("/apply/problem$"));
        }
    }

    @Test
    void canBeUsedByKeyboard() {
        try (Portal firm = visitOnDesktop()) {
            firm.open("/apply/guidance");
            firm.page().keyboard().press("Tab");
            assertThat(firm.page().locator(".skip")).isFocused();
            firm.page().keyboard().press("Enter");
            assertThat(firm.main()).isFocused();
            firm.page().locator("#serviceTypes input").first().focus();
            firm.page().keyboard().press("Space");
            assertThat(firm.page().locator("#serviceTypes input").first()).isChecked();
        }
    }

    @Test
    void theReceiptIsPrintedWithoutTheFrame() {
        try (Portal firm = visit()) {
            firm.open("/apply/problem").type("需求简述", "厂房漏水");
            fillWho(firm, "磐安县打印茶厂");
            // A firm of its own: another test may have left a problem open.
            firm.type("统一社会信用代码/身份证号", "91330727MA28B0TB7A");
            firm.press("提交申请").at("提交成功");
            firm.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(firm.page().locator(".top nav")).isHidden();
            assertThat(firm.page().locator("#code")).isVisible();
            assertThat(firm.page().locator("img.qr")).isVisible();
            firm.look("portal-receipt-print");
        }
    }

    private static void fillWho(Portal firm, String name) {
        firm.type("申请单位/个人", name)
                .type("统一社会信用代码/身份证号", "91350100M000100Y43")
                .type("地址", "磐安县安文街道双溪路1号")
                .select("企业服务站点（窗口）", "anwen")
                .type("联系人", "王建国")
                .type("联系电话", "13805790001");
        firm.page().locator("#appliedBy").fill("王建国");
        firm.tick("企业承诺所填内容真实有效");
    }

    private static String number(Portal firm) {
        var number = NUMBER.matcher(firm.main().innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
