package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where cases stay, on the diagrams in Cockpit, and the course of one case. */
class HeatMapIT extends BrowserTest {

    /** In a month that no other test lives in: plain time is working time from Monday to Friday. */
    private static final String MONDAY = "2024-06-17T10:00";

    private static final String UNSOLVED = "{\"outcome\": \"UNSOLVED\", \"reason\": \"涉及规划调整，站点无权限\"}";

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void june() {
        at(MONDAY);
    }

    @Test
    @Rule("R-TIM-14")
    void theDiagramShowsWhatTheTableHolds() {
        // given two cases at agency since Monday: one goes up on Wednesday, one is still there on Friday, past its
        // limit
        String late = cases.accepted("磐安县云峰药业有限公司", "中药材仓储用地", "COMPLEX", "POINT");
        String up = cases.accepted("磐安县大盘山农庄", "农家乐消防验收", "COMPLEX", "POINT");
        cases.registered("磐安县方前果蔬有限公司", "厂区扩建");
        at("2024-06-19T15:00");
        cases.complete(up, "handleByAgency", "anwen-agency", "agency", UNSOLVED);
        at("2024-06-21T09:00");

        // when a supervisor opens the diagram; then each step tells what plain SQL counts
        try (Cockpit cockpit = supervise("supervisors")) {
            cockpit.open("/process-definition/" + definition("appeal") + "/runtime");
            Page page = cockpit.page();
            for (String step : new String[] {"accept", "handleByAgency", "handleByAppeals"}) {
                assertThat(label(page, step).locator(".qifu-near")).hasText(counted(step));
            }

            // and lateness is coloured where it is asked for
            button(page, "超期").click();
            assertThat(shape(page, "handleByAgency")).hasClass(Pattern.compile("qifu-heat-4"));
            picture(page, "heat");

            // and the number opens its cases, from where they can be urged
            label(page, "handleByAgency").click();
            Locator side = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("代办服务的办件"));
            assertThat(side.locator("tbody tr")).hasCount(tasks("handleByAgency"));
            assertThat(side).containsText(late);
            assertThat(side).containsText(up);
            assertThat(side.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("催办 " + late)))
                    .isVisible();
            picture(page, "heat-cases");
        }
    }

    @Test
    @Rule("R-ARC-02")
    void theCourseOfACaseIsOnItsDiagram() {
        // given a case at agency
        String number = cases.accepted("磐安县云峰药业有限公司", "中药材仓储用地", "COMPLEX", "POINT");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("appeal")
                .singleResult()
                .getId();

        // when a supervisor opens its instance, or the page of its course; then both show done, now and next
        try (Cockpit cockpit = supervise("supervisors")) {
            for (String address :
                    new String[] {"/process-instance/" + instance + "/runtime", "/qifu/path?number=" + number}) {
                cockpit.open(address);
                Page page = cockpit.page();
                assertThat(shape(page, "accept")).hasClass(Pattern.compile("qifu-done"));
                assertThat(label(page, "accept")).containsText("6月17日 10:00");
                assertThat(shape(page, "handleByAgency")).hasClass(Pattern.compile("qifu-now"));
                assertThat(label(page, "handleByAgency")).containsText("应于6月20日24时前办结");
                assertThat(shape(page, "answer")).hasClass(Pattern.compile("qifu-next"));
                assertThat(button(page, "督办 " + number)).isVisible();
                picture(page, address.startsWith("/qifu") ? "course-page" : "course-instance");
            }
        }
    }

    /** What a step's label should say, counted without any of the code under test. */
    private String counted(String step) {
        Map<String, Object> row = jdbc.sql(
                        "select count(*) as tasks, count(case when due_at < coalesce(ended_at, timestamp with time zone"
                                + " '2024-06-21 09:00:00+08') then 1 end) as late, avg(cast(datediff(minute, started_at,"
                                + " coalesce(ended_at, timestamp with time zone '2024-06-21 09:00:00+08')) as double))"
                                + " as stay from case_step where process = 'appeal' and step = ?"
                                + " and started_at >= timestamp with time zone '2024-06-01 00:00:00+08'")
                .param(step)
                .query()
                .singleRow();
        long late = ((Number) row.get("late")).longValue();
        double days = ((Number) row.get("stay")).doubleValue() / 1440;
        return "平均" + (days < 0.05 ? "不到0.1" : "%.1f".formatted(days)) + "个工作日 · " + row.get("tasks") + "件"
                + (late == 0 ? "" : " · 超期" + late + "件");
    }

    private int tasks(String step) {
        return jdbc.sql("select count(*) from case_step where process = 'appeal' and step = ?"
                        + " and started_at >= timestamp with time zone '2024-06-01 00:00:00+08'")
                .param(step)
                .query(Integer.class)
                .single();
    }

    private String definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static Locator label(Page page, String step) {
        return page.locator("[data-container-id=" + step + "] .qifu-label");
    }

    private static Locator shape(Page page, String step) {
        return page.locator("g.djs-element[data-element-id=" + step + "]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
