package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole case beside its form, and found by searching. */
class CaseTabIT extends BrowserTest {

    @Autowired
    private Cases cases;

    @Test
    @Rule({"R-ARC-02", "R-ARC-07", "R-ESC-13"})
    void aClerkReadsTheCourseOfTheCase() {
        // given a case that agency service has
        String number = cases.accepted("磐安县案件茶厂", "茶园道路损毁", "COMPLEX", "POINT");

        try (Tasklist desk = logIn("anwen-agency")) {
            // when its clerk opens the tab; then it says who has it until when, what happened and what was written
            Locator tab = desk.open(number, "代办服务").tab("案件");
            assertThat(tab).containsText("3月19日、20日、21日为第1至3个工作日，截止2024年3月21日24时。");
            assertThat(tab).containsText("受理了本件，分类为较为复杂或需要跨部门协调（3个工作日）、点上（企业个性问题）");
            assertThat(tab).containsText("138****0001");
            assertThat(tab).not().containsText("13805790001");
            assertThat(tab.locator("details[open]")).containsText("沟通记录");
            tab.getByText("申请表").first().click();
            assertThat(tab).containsText("磐安县安文街道双溪路1号");
            desk.accessible(".qifu-case").look("case-tab");
            // and shows the telephone when the clerk says what for
            tab.getByText("查看电话和证件号码").click();
            desk.dialog()
                    .getByText("查看", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(desk.dialog()).containsText("请填写查看用途");
            desk.dialog().getByLabel("查看用途（必填）").fill("联系申请人");
            desk.accessible(".qifu-dialog").look("case-reveal");
            desk.press("Enter");
            assertThat(tab).containsText("13805790001");
            assertThat(desk.dialog()).hasCount(0);
            desk.look("case-revealed");
        }
        try (Tasklist office = logIn("anwen-office")) {
            // and the office of the station, which has no task of it, finds it by the keyboard alone, numbers hidden
            Locator found = office.search("茶园 案件茶厂");
            assertThat(found).containsText("共1件");
            office.look("search-found").press("Enter");
            assertThat(found).containsText("138****0001");
            assertThat(found).not().containsText("13805790001");
            office.accessible(".qifu-dialog").look("search-case").press("Escape");
            assertThat(office.dialog()).hasCount(0);
            assertThat(office.search("没有这样的企业")).containsText("没有找到与“没有这样的企业”有关的办件");
        }
    }
}
