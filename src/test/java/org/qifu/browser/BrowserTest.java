package org.qifu.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.Browser;
import org.qifu.casefile.CaseFiles;
import org.qifu.deadline.Deadlines;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with a browser before it. The clocks of both stand still until a test moves them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
abstract class BrowserTest {

    static final String FIRM = "磐安青山菌业有限公司";

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> STAFF = List.of(
            "anwen-reception",
            "anwen-agency",
            "anwen-appeals",
            "anwen-office",
            "county-hard-cases",
            "dept-amr",
            "dept-ecology",
            "dept-fire",
            "coordination",
            "complaints",
            "supervisors");

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    CaseFiles files;

    @BeforeAll
    static void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void mondayMorning(@Autowired ProcessEngine engine) {
        // Tasklist looks its engine up by name in the JVM, where another test's context may have written last.
        ProcessEngines.registerProcessEngine(engine);
        // Cockpit's tables besides keep the database of the engine they asked first.
        org.camunda.bpm.cockpit.Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
        at("2024-03-18T10:00");
        STAFF.forEach(group -> Accounts.create(identity, group, name(group), "demo", group));
        Accounts.create(identity, "anwen-reception-2", "周晓燕", "demo", "anwen-reception");
    }

    private String name(String group) {
        return identity.createGroupQuery().groupId(group).singleResult().getName();
    }

    @AfterEach
    void clearClock() {
        ClockUtil.reset();
    }

    /** Sets the clock, in Asia/Shanghai, for the application and for logins from here on. */
    void at(String localTime) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(localTime).atZone(Deadlines.ZONE).toInstant()));
    }

    /** What the job executor would do now. */
    void runDueJobs() {
        for (Job job = dueJob(); job != null; job = dueJob()) {
            management.executeJob(job.getId());
        }
    }

    private Job dueJob() {
        return management.createJobQuery().executable().listPage(0, 1).stream()
                .findFirst()
                .orElse(null);
    }

    Tasklist logIn(String user) {
        return new Tasklist(browser, port, ClockUtil.getCurrentTime(), PICTURES).logIn(user);
    }

    /** The supervisors' desk. */
    Cockpit supervise(String user) {
        return new Cockpit(browser, port, ClockUtil.getCurrentTime()).logIn(user);
    }

    /** One of the web apps, at its login page. */
    StaffPages openApp(String app) {
        return new StaffPages(browser, port, ClockUtil.getCurrentTime(), app);
    }

    /** The public pages on a phone of 360 pixels. */
    Portal visit() {
        return Portal.onPhone(browser, port);
    }

    /** The same with scripts switched off. */
    Portal visitWithoutScripts() {
        return Portal.withoutScripts(browser, port);
    }

    /** The public pages on a desktop. */
    Portal visitOnDesktop() {
        return Portal.onDesktop(browser, port);
    }

    /** Fills the form of registration in, all of it. */
    static void fillApplication(Tasklist desk, String firm) {
        desk.type("申请单位/个人", firm)
                .choose("类型", "企业")
                .type("统一社会信用代码/身份证号", "91350100M000100Y43")
                .type("地址", "磐安县安文街道双溪路1号")
                .type("联系人", "王建国")
                .type("联系电话", "13805790001")
                .choose("预约服务类型（可多选）", "行政许可咨询")
                .type("需求简述", "厂区扩建的规划许可不知如何办理，请协调解决。")
                .type("其他说明", "已到窗口咨询过两次")
                .type("申请人", "王建国")
                .date("申请日期", "2024/3/18")
                .select("来源", "窗口申请")
                .select("企业服务站点（窗口）", "安文街道企业服务站（窗口）")
                .tick("紧急需求")
                .tick("企业承诺所填内容真实有效");
    }
}
