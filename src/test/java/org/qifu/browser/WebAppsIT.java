package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** The four web apps speak Chinese on their main pages and bear the product's name, not their maker's notice. */
class WebAppsIT extends BrowserTest {

    /** What every page has once it is there. */
    private static final String HEADING = "[ng-view] :is(h1, h2, h3, h4)";

    private static final String ADMINISTRATOR = "webAppsAdmin";

    /** The maker's name and address, the engine's name, the time zone, and names of variables and their values. */
    private static final Set<String> NAMES = Set.of(
            "Camunda", "Platform", "default", "qifu", "Json", "true", "false", "bpmn", "cockpit", "tasklist", "admin");

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Cases cases;

    private final Set<String> names = new HashSet<>(NAMES);

    @BeforeEach
    void administrator() {
        Accounts.create(identity, ADMINISTRATOR, "系统管理员", "demo", "camunda-admin");
        identity.createUserQuery().list().stream().map(User::getId).forEach(names::add);
        identity.createGroupQuery().list().stream().map(Group::getId).forEach(names::add);
        repository.createProcessDefinitionQuery().list().stream()
                .map(ProcessDefinition::getKey)
                .forEach(names::add);
    }

    @ParameterizedTest
    @CsvSource({"tasklist, 办件工作台", "cockpit, 督办工作台", "admin, 系统管理", "welcome, 个人中心"})
    void everyAppBearsTheProductsName(String app, String name) {
        try (StaffPages pages = openApp(app)) {
            // on the page of the login
            requireOurs(pages);
            Locator title = pages.page().locator(".login-header .app-name");
            assertThat(title).hasText(name);
            assertThat(generated(title, "::before")).contains("企服");
            assertThat(generated(title, "::after")).contains("磐安县");

            // and then in the head of every page
            pages.logIn(ADMINISTRATOR);
            requireOurs(pages);
            Locator brand = pages.page().locator(".brand-name");
            assertThat(brand).hasText("企服 " + name);
            assertThat(generated(brand, "::after")).contains("磐安县");
            assertThat(pages.page()).hasTitle(Pattern.compile("^企服 " + name + ".*"));
        }
    }

    @Test
    void cockpitSpeaksChinese() {
        String number = cases.accepted("磐安县云峰药业有限公司", "中药材仓储用地", "COMPLEX", "POINT");
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("appeal")
                .singleResult();
        String running = "/process-instance/" + instance.getId() + "/runtime?tab=";
        try (StaffPages pages = openApp("cockpit").logIn(ADMINISTRATOR)) {
            read(pages, "/dashboard", HEADING);
            read(pages, "/processes", "td.key");
            read(pages, "/process-definition/" + instance.getProcessDefinitionId() + "/runtime", "td.instance-id");
            read(
                    pages,
                    "/process-definition/" + instance.getProcessDefinitionId()
                            + "/runtime?detailsTab=job-definition-table",
                    "td.configuration");
            pages.open(running + "variables-tab", "td.col-type");
            assertThat(pages.page().getByText("String", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
            read(pages, running + "user-tasks-tab", "td.task-id");

            // times as they are written here
            assertThat(pages.page().locator("td.created").first()).hasText("2024年3月18日 10:00");

            read(pages, running + "jobs-tab", ".jobs-tab td.id");
            read(pages, "/decisions", HEADING);
            read(pages, "/repository", ".source");
            read(pages, "/batch", HEADING);
        }
    }

    @Test
    void adminSpeaksChinese() {
        try (StaffPages pages = openApp("admin").logIn(ADMINISTRATOR)) {
            read(pages, "/", HEADING);
            read(pages, "/users", "[ng-view] td");
            read(pages, "/users/" + ADMINISTRATOR + "?tab=groups", ".group-type");
            read(pages, "/groups", ".group-type");
            read(pages, "/authorization?resource=6", "td.permissions");
            read(pages, "/system?section=system-settings-general", ".alert");
        }
    }

    private void read(StaffPages pages, String path, String part) {
        pages.open(path, part);
        assertThat(pages.english(names::contains)).as(path).isEmpty();
    }

    private static void requireOurs(StaffPages pages) {
        assertThat(pages.page().locator(".ce-eol-banner")).isHidden();
        assertThat(pages.page().locator("html")).hasAttribute("lang", "zh-CN");
    }

    private static String generated(Locator element, String part) {
        return (String) element.evaluate("(element, part) => getComputedStyle(element, part).content", part);
    }
}
