package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** Handing a task on, sending it back and taking it back, by the buttons beside its name. */
class WorkActionsIT extends BrowserTest {

    @Autowired
    private Cases cases;

    @BeforeEach
    void aColleague(@Autowired IdentityService identity) {
        Accounts.create(identity, "anwen-agency-2", "吴国平", "demo", "anwen-agency");
    }

    @Test
    @Rule("R-ESC-13")
    void handedToAColleagueWhoSendsItOnAndTakesItBack() {
        // given a case that a clerk has taken over by mistake
        String number = cases.accepted("磐安县转办菌厂", "冷库用电增容", "COMPLEX", "POINT");
        try (Tasklist desk = logIn("anwen-agency")) {
            desk.open(number, "代办服务").claim();

            // when it is handed on without saying why; then nothing happens but a sentence
            desk.button("转办").click();
            desk.dialog().locator("select").selectOption("PERSON:anwen-agency-2");
            desk.look("transfer").button("确定转办").click();
            assertThat(desk.dialog()).containsText("请填写原因。");
            desk.accessible(".qifu-dialog").press("Escape");

            // and with a reason it leaves the own list
            desk.act("转办", "吴国平", "我明天起出差");
            desk.look("transferred").list("我的待办");
            assertThat(desk.card(number, "代办服务")).hasCount(0);
        }
        try (Tasklist colleague = logIn("anwen-agency-2")) {
            // then the colleague has it, solves it too early, and takes it back from the list of the latest
            colleague.list("我的待办").openHere(number, "代办服务");
            assertThat(colleague.tab("案件")).containsText("我明天起出差");
            colleague.tab("表单");
            colleague.form().waitFor();
            colleague.choose("办理情况", "已解决").type("办理结果", "已增容").complete();
            colleague.button("最近办理").click();
            Locator window = colleague.dialog();
            window.getByText(number).click();
            assertThat(window).containsText("办完“代办服务”并提交");
            colleague.look("recent-case").act("撤回", "", "还没有通电");
            assertThat(window).containsText("还没有通电");
            colleague.press("Escape").list("我的待办");
            assertThat(colleague.card(number, "代办服务")).isVisible();
        }
    }
}
