package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff in a browser: in and out by the county's provider, on pages whose policy lets nothing foreign run. */
class StaffSignOnIT extends ConnectedTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    private Cases cases;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Test
    @Rule({"R-SEC-03", "R-SEC-04"})
    void aClerkComesInAndGoesOutByTheProvider() {
        // given a case that waits for the reception of Anwen, and a clerk who has a role there and no password
        PROVIDER.roles("minchen", "安文受理");
        String number = cases.accepted("磐安县云峰药业有限公司", "中药材仓储用地", "COMPLEX", "POINT");
        try (StaffPages pages = openApp("tasklist")) {
            Page page = pages.page();
            look(page, "sign-on-1-login");
            page.getByText("政务统一身份").click();
            logIn(page, "minchen");

            // then the clerk is at the work list, under the own name
            assertThat(page.locator(".account")).containsText("陈敏");
            page.getByText("本组待办").first().click();
            look(page, "sign-on-2-tasklist");
            assertThat(pages.refused()).allSatisfy(StaffSignOnIT::onlyTheProbe);

            // when the clerk logs out; then the provider is left, too, and the next one has to log in there
            page.locator(".account .dropdown-toggle, .account > a").first().click();
            page.getByText("退出登录").filter(seen()).first().click();
            page.waitForURL(Pattern.compile(".*/staff/login/left"));
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("已退出");
            look(page, "sign-on-3-left");
            page.getByText("政务统一身份").click();
            assertThat(page.locator("input[name=username]")).isVisible();
        }
        assertThat(number).isNotEmpty();
    }

    @Test
    @Rule("R-SEC-03")
    void whoHasNoPostIsTold() {
        PROVIDER.roles("newcomer");
        try (StaffPages pages = openApp("cockpit")) {
            pages.page().getByText("政务统一身份").click();
            logIn(pages.page(), "newcomer");
            assertThat(pages.page().locator("main")).containsText("您还没有岗位");
            look(pages.page(), "sign-on-4-no-post");
        }
    }

    @Test
    @Rule("R-SEC-04")
    void nothingThatThePagesNeedIsForbiddenToThem() {
        // given a case, whose task has a form
        Accounts.create(identity, "signOnAdmin", "系统管理员", "demo", "camunda-admin");
        String number = cases.accepted("磐安县云峰药业有限公司", "中药材仓储用地", "COMPLEX", "POINT");
        String appeal = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("appeal")
                .singleResult()
                .getProcessDefinitionId();
        // when its pages are opened; then the policy of each keeps it from nothing
        try (StaffPages pages = openApp("tasklist").logIn("anwen-agency")) {
            pages.page().getByText("本组待办").first().click();
            pages.page().locator(".tasks-list .task a").first().click();
            assertThat(pages.page().locator(".fjs-container")).isVisible();
            pages.page()
                    .locator(".nav-tabs a", new Page.LocatorOptions().setHasText("流程图"))
                    .click();
            assertThat(pages.page().locator(".djs-container").first()).isVisible();
            assertThat(pages.refused()).allSatisfy(StaffSignOnIT::onlyTheProbe);
        }
        try (StaffPages pages = openApp("cockpit").logIn("signOnAdmin")) {
            pages.open("/process-definition/" + appeal + "/runtime", "td.instance-id");
            pages.open("/dashboard", "[ng-view] :is(h1, h2, h3, h4)");
            assertThat(pages.refused()).allSatisfy(StaffSignOnIT::onlyTheProbe);
        }
        try (StaffPages pages = openApp("admin").logIn("signOnAdmin")) {
            pages.open("/users/signOnAdmin?tab=groups", ".group-type");
            assertThat(pages.refused()).allSatisfy(StaffSignOnIT::onlyTheProbe);
        }
    }

    /** AngularJS tries once whether it may build functions from text, and goes on without when it may not. */
    private static void onlyTheProbe(Object refused) {
        assertThat(String.valueOf(refused)).startsWith("script-src eval ").contains("/lib/deps.js");
    }

    private static void logIn(Page page, String user) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.getByRole(AriaRole.BUTTON).first().click();
    }

    private static Locator.FilterOptions seen() {
        return new Locator.FilterOptions().setVisible(true);
    }

    private static void look(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + ".png")));
    }
}
