package org.qifu.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Browser;
import org.springframework.context.ConfigurableApplicationContext;

/** A clerk with an English browser sees a Chinese work list. */
class TasklistIT {

    private static final int PATIENCE = 30_000;

    private static Browser browser;
    private static ConfigurableApplicationContext app;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = Browser.open();
        app = TasklistApp.start();
        app.getBean(RuntimeService.class).startProcessInstanceByKey("trial", "SQ-2026-00001");
    }

    @AfterAll
    static void stop() {
        if (app != null) {
            app.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void logIn() {
        context = browser.chromium().newContext(new NewContextOptions().setLocale("en-US"));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate("http://localhost:" + app.getEnvironment().getProperty("local.server.port")
                + "/camunda/app/tasklist/default/");
        page.getByPlaceholder("用户名").fill("clerk");
        page.getByPlaceholder("密码").fill("clerk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(page).hasTitle("企服 办件工作台");
        assertThat(page.locator(".tasks-list .task").first()).isVisible();
    }

    @AfterEach
    void logOut() {
        context.close();
    }

    @Test
    void listSpeaksChinese() {
        assertThat(page.locator(".tasks-list .task").first()).containsText("提醒时间");
        assertThat(page.locator("body")).containsText("请在列表中选择任务。");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
    }

    @Test
    void wordsBuiltIntoFormsAreChineseAndTheFormsOwnAreLeft() {
        Locator form = startForm();
        assertThat(form.getByText("请选择")).isVisible();
        assertThat(form.getByText("添加", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        // the author's own word, and what a user types, stay
        assertThat(form.locator("p", new Locator.LocatorOptions().setHasText("Search")))
                .isVisible();
        Locator staff = form.getByLabel("职工人数");
        staff.fill("500");
        staff.blur();
        assertThat(form).containsText("不得大于 100。");
        Locator applicant = form.getByLabel("申请人");
        applicant.fill("Search");
        applicant.fill("");
        applicant.blur();
        assertThat(form).containsText("此项必填。");
        applicant.fill("Select");
        assertThat(applicant).hasValue("Select");
    }

    @Test
    void datesAreYearFirstAndTheCalendarIsChinese() {
        Locator due = startForm().getByLabel("答复日期");
        assertThat(due).hasAttribute("placeholder", "年/月/日");
        due.click();
        assertThat(page.locator(".flatpickr-calendar.open .flatpickr-weekdays")).containsText("一");
        due.fill("2026/12/3");
        due.press("Enter");
        due.blur();
        assertThat(due).hasValue("2026/12/3");
    }

    @Test
    void refusalShowsOurSentenceOnly() {
        Locator form = openTask();
        form.getByLabel("申请人").fill("城关农机厂");
        form.locator(".fjs-form-field-select input").first().click();
        form.getByText("城关服务站").click();
        form.getByLabel("答复日期").fill("2026/12/3");
        form.getByLabel("答复日期").press("Enter");
        form.getByLabel("政策咨询").check();
        form.getByLabel("材料真实").check();
        sending().click();
        assertThat(page.locator(".notifications .message", new Page.LocatorOptions().setHasText("答复期限")))
                .hasText(Pattern.compile("^\\s*" + TasklistApp.SENTENCE + "\\s*$"));
    }

    @Test
    void rowPutRightOrTakenAwayNoLongerHoldsTheFormBack() {
        // given a row with a mistake
        Locator form = openTask();
        form.getByLabel("姓名").fill("王");
        assertThat(form).containsText("不得少于 2 个字符。");
        assertThat(sending()).isDisabled();

        // when it is put right, then the form can be sent
        form.getByLabel("姓名").fill("王建国");
        assertThat(sending()).isEnabled();

        // and when a row goes, its mistake goes with it
        form.locator(".fjs-repeat-render-add").click();
        form.getByLabel("姓名").last().fill("李");
        assertThat(sending()).isDisabled();
        form.getByLabel("移除第2项").click();
        assertThat(sending()).isEnabled();
    }

    private Locator openTask() {
        page.locator(".tasks-list .task a").first().click();
        page.locator(".claim, .unclaim").first().waitFor();
        if (page.locator(".claim").isVisible()) {
            page.locator(".claim").click();
        }
        Locator form = page.locator(".fjs-container");
        form.waitFor();
        return form;
    }

    private Locator sending() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"));
    }

    private Locator startForm() {
        page.locator(".start-process-action a").click();
        page.locator(".modal").getByText("试办流程").click();
        Locator form = page.locator(".modal .fjs-container");
        form.waitFor();
        return form;
    }
}
