package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qifu.Browser;

/** The work list as a clerk uses it: by what is written on the page. One login; close it to leave. */
final class Tasklist implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-?\\d{4}-?\\d+");

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private final BrowserContext context;
    private final Page page;
    private final Path pictures;

    /** Opens the login page; its clock stands at this time. */
    Tasklist(Browser browser, int port, Date now, Path pictures) {
        this.pictures = pictures;
        // An English browser on purpose: the page must speak Chinese by itself.
        context = browser.chromium()
                .newContext(new NewContextOptions()
                        .setLocale("en-US")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900));
        context.clock().setFixedTime(now);
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
    }

    /** Logs in; every user of these tests has the password "demo". */
    Tasklist logIn(String user) {
        page.getByPlaceholder("用户名").fill(user);
        page.getByPlaceholder("密码").fill("demo");
        button("登录").click();
        assertThat(page.getByText("请在列表中选择任务。")).isVisible();
        return this;
    }

    /** Shows one of the lists, such as 本组待办. */
    Tasklist list(String name) {
        page.locator(".task-filters").getByText(name).first().click();
        return this;
    }

    /** The card of a case's step in the list that is open. */
    Locator card(String number, String step) {
        return page.locator(".tasks-list > .task")
                .filter(hasText(number))
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(step).setExact(true))));
    }

    /** The number of the one case of this firm in 本组待办. */
    String numberOf(String firm) {
        list("本组待办");
        Locator card = page.locator(".tasks-list > .task").filter(hasText(firm));
        Matcher number = NUMBER.matcher(card.innerText());
        return number.find() ? number.group() : "";
    }

    /** Case numbers on the cards, from the top. */
    List<String> numbers() {
        return page.locator(".tasks-list > .task").allInnerTexts().stream()
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    /** Opens the list of what tasks can be sorted by. */
    Tasklist sortMenu() {
        page.locator("[cam-sorting-choices]").getByText("办理时限").click();
        assertThat(page.getByText("任务名称").first()).isVisible();
        return this;
    }

    /** Opens the list of what tasks can be searched by. */
    Tasklist searchMenu() {
        page.keyboard().press("Escape");
        page.getByPlaceholder("筛选任务").click();
        assertThat(page.getByText("流程实例标识").locator("visible=true").first()).isVisible();
        return this;
    }

    /** Opens a case's step from 本组待办. */
    Tasklist open(String number, String step) {
        list("本组待办");
        return openHere(number, step);
    }

    /** Opens a case's step from the list that is shown. */
    Tasklist openHere(String number, String step) {
        card(number, step).getByRole(AriaRole.LINK).first().click();
        form().waitFor();
        return this;
    }

    /** Takes the open task over. */
    Tasklist claim() {
        button("认领").click();
        assertThat(button("提交")).isEnabled();
        return this;
    }

    /** Opens the form that registers a case. */
    Tasklist startForm() {
        return startForm("企业问题（诉求）办理");
    }

    /** Opens the form that starts this process. */
    Tasklist startForm(String process) {
        page.locator("[cam-widget-header], header").getByText("启动流程").click();
        page.getByRole(AriaRole.DIALOG).getByText(process).click();
        form().waitFor();
        return this;
    }

    /** Sends the form off that starts a process. */
    void start() {
        button("启动").click();
        assertThat(notice("流程已启动")).isVisible();
    }

    /** The number that the page tells after a case was registered. */
    String toldNumber() {
        Locator told = page.locator(".qifu-number strong");
        assertThat(told).hasText(NUMBER);
        return told.innerText();
    }

    /** Opens a tab of the task that is open; what it shows. */
    Locator tab(String name) {
        page.locator(".nav-tabs a").filter(hasText(name)).click();
        return page.locator(".tab-content");
    }

    /** Types into the search box and presses enter; the window that opens. */
    Locator search(String words) {
        page.getByLabel("查找办件").fill(words);
        page.getByLabel("查找办件").press("Enter");
        return dialog();
    }

    /** The window of ours that is open. */
    Locator dialog() {
        return page.locator("dialog[open]").last();
    }

    /** Presses a key, wherever the focus is. */
    Tasklist press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Decides an action on the task or case that is open, to the target of this name, and sees it done. */
    Tasklist act(String action, String target, String reason) {
        button(action).click();
        if (!target.isEmpty()) {
            dialog().locator("select").selectOption(new SelectOption().setLabel(target));
        }
        dialog().locator("textarea").fill(reason);
        button("确定" + action).click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(hasText("已" + action)))
                .isVisible();
        return this;
    }

    /** What axe says about a part of the page. */
    Tasklist accessible(String part) {
        Axe.check(page, part);
        return this;
    }

    /** The form that is open: in a task, or in the dialog that starts a case. */
    Locator form() {
        return page.locator(".fjs-container");
    }

    /** The field under this label. */
    Locator field(String label) {
        return form().locator(".fjs-form-field:not(:has(.fjs-form-field))")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label").filter(new Locator.FilterOptions().setHasText(exactly(label)))));
    }

    Tasklist type(String label, String text) {
        field(label).getByRole(AriaRole.TEXTBOX).fill(text);
        return this;
    }

    /** Types a date as year/month/day. */
    Tasklist date(String label, String date) {
        Locator input = field(label).getByRole(AriaRole.TEXTBOX);
        input.fill(date);
        input.press("Enter");
        assertThat(input).hasValue(date);
        return this;
    }

    /** Types date and time as a person does, each settled before the next. */
    Tasklist moment(String dateLabel, String date, String time) {
        Locator inputs = field(dateLabel).locator("input");
        inputs.first().fill(date);
        inputs.first().press("Enter");
        assertThat(inputs.first()).hasValue(date);
        inputs.last().click();
        inputs.last().press("Control+A");
        inputs.last().pressSequentially(time);
        inputs.last().press("Enter");
        inputs.last().blur();
        assertThat(inputs.last()).hasValue(time);
        return this;
    }

    /** Picks one of the answers to a question. */
    Tasklist choose(String question, String answer) {
        option(question, answer).check();
        return this;
    }

    Locator option(String question, String answer) {
        return field(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Picks from a list that opens. */
    Tasklist select(String label, String choice) {
        field(label).locator(".fjs-input-group").click();
        field(label).locator(".fjs-dropdownlist").getByText(choice, EXACTLY).click();
        return this;
    }

    /** Adds to a field that takes several. */
    Tasklist add(String label, String choice) {
        field(label).getByRole(AriaRole.TEXTBOX).click();
        field(label).locator(".fjs-dropdownlist").getByText(choice, EXACTLY).click();
        return this;
    }

    /** Adds a person, who is listed with department and skills behind the name. */
    Tasklist person(String label, String name) {
        field(label).getByRole(AriaRole.TEXTBOX).click();
        field(label).locator(".fjs-dropdownlist").getByText(name + "（").click();
        return this;
    }

    /** Adds an entry to a list of several; where its fields are. */
    Locator entry() {
        form().getByText("添加", EXACTLY).click();
        return form().locator(".fjs-repeat-row-container").last();
    }

    Tasklist tick(String label) {
        form().getByLabel(label).check();
        return this;
    }

    /** Sends the open task's form off and sees it accepted. */
    void complete() {
        // Earlier notices may still stand there: the answer to this very click counts.
        page.waitForResponse(
                answer -> answer.url().endsWith("/submit-form") && answer.ok(),
                () -> button("提交").click());
        assertThat(page.getByText("请在列表中选择任务。")).isVisible();
    }

    /** Sends the form off and is turned down with this, and with no word of English. */
    Tasklist refused(String button, String sentence) {
        button(button).click();
        Locator message = notice(sentence).locator(".message");
        assertThat(message).isVisible();
        assertThat(message).not().hasText(Pattern.compile("[A-Za-z]{2}"));
        return this;
    }

    /** Leaves a field, upon which the form checks it. */
    Tasklist leave(String label) {
        field(label).getByRole(AriaRole.TEXTBOX).blur();
        return this;
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The browser reads the pattern as its own, which knows no quoting. */
    private static Pattern exactly(String label) {
        return Pattern.compile("^\\s*" + label.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0") + "\\s*\\*?\\s*$");
    }

    /** What the page reports, such as a refusal. */
    Locator notice(String text) {
        return page.getByRole(AriaRole.ALERT).filter(hasText(text)).first();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    /** Looks at the page: all of it Chinese, nothing cut on two common screens; and keeps pictures of it. */
    Tasklist look(String picture) {
        assertThat(page.getByText("正在加载…").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        Screen.require(page, pictures.resolve(picture + ".png"), pictures.resolve(picture + "-whole.png"));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
