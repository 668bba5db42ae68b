package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.deadline.Deadlines;
import org.qifu.ledger.GeneratedCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 督办看板 in Cockpit itself, on cases of two years, against counts made by other statements. */
class DashboardIT extends BrowserTest {

    private static final Instant NOW =
            LocalDateTime.parse("2024-03-18T10:00").atZone(Deadlines.ZONE).toInstant();
    private static final LocalDate FIRST = LocalDate.of(2023, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 18);
    private static final String PERIOD = "from=" + FIRST + "&to=" + LAST;
    private static final List<String> PARTS =
            List.of("", "today", "limits", "operation", "lists", "ratings", "supervision", "others");
    private static final List<String> TABLES = List.of(
            "refusal_ground",
            "case_service",
            "case_limit",
            "supervision_order",
            "case_step",
            "department_rating",
            "revisit_case",
            "case_unit",
            "case_document",
            "case_event");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** Every number of the page that opens a list: figure and group, and what is written. */
    private static final String NUMBERS = """
            () => [...document.querySelectorAll('.qifu-board a[href^="#/qifu/cases"]')].map(link => [
              link.dataset.key, (link.querySelector('.qifu-value') ?? link).textContent, link.getAttribute('href').slice(1)])
            """;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cases cases;

    private DashboardCounts counts;

    /** What stands on the page for a figure and group, and where it leads. */
    private record Number(String text, String list) {}

    @BeforeEach
    void casesOfTwoYears() {
        new GeneratedCases(database, NOW, 20240318).write(240, 60);
        counts = new DashboardCounts(jdbc, NOW, FIRST, LAST);
    }

    @AfterEach
    void onlyOtherCases() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where case_number like '__-2023-9%'")
                .update());
        jdbc.sql("delete from case_file where number like '__-2023-9%'").update();
    }

    @Test
    @Rule({"R-LED-03", "R-KPI-11", "R-KPI-13"})
    void everyNumberIsRightAndItsListHasAsManyLines() {
        try (Cockpit desk = supervise("supervisors")) {
            Map<String, Number> shown = new TreeMap<>();
            for (String part : PARTS) {
                shown.putAll(numbers(desk, "/qifu?" + PERIOD + "&part=" + part));
            }
            assertNumbers(shown, "");
            assertLists(desk, shown);
        }
    }

    @Test
    @Rule("R-LED-03")
    void filtersStandInTheAddressAndNarrowEveryNumber() {
        try (Cockpit desk = supervise("supervisors")) {
            desk.open("/qifu?" + PERIOD + "&part=operation");
            Page page = desk.page();
            assertThat(desk.part("运行情况").locator("a").first()).isVisible();
            choice(page, "站点").selectOption("yushan");
            page.waitForURL("**station=yushan**");
            choice(page, "类别").focus();
            choice(page, "类别").selectOption("APPEAL");
            page.waitForURL("**kind=APPEAL**");
            // The keyboard stays where it was.
            assertThat(choice(page, "类别")).isFocused();
            page.goBack();
            assertThat(choice(page, "类别")).hasValue("");
            page.goForward();
            assertThat(choice(page, "类别")).hasValue("APPEAL");
            String condition = " and f.station = 'yushan' and f.kind = 'APPEAL'";
            assertNumbers(numbers(desk, desk.path()), condition);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("本年"))
                    .click();
            assertThat(page.getByLabel("从", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("2024-01-01");
            counts = new DashboardCounts(jdbc, NOW, LocalDate.of(2024, 1, 1), LAST);
            assertNumbers(numbers(desk, desk.path()), condition);
        }
    }

    @Test
    @Rule("R-LED-03")
    void anOfficeSeesItsOwnStationOnly() {
        try (Cockpit desk = supervise("anwen-office")) {
            Map<String, Number> shown = numbers(desk, "/qifu?" + PERIOD);
            assertNumbers(shown, " and f.station = 'anwen'");
            desk.open("/qifu/cases?" + PERIOD + "&figure=received&station=lengshui");
            assertThat(total(desk)).hasText("0");
            assertThat(desk.page().getByText("没有符合条件的办件。")).isVisible();
        }
    }

    @Test
    @Rule({"R-KPI-11", "R-LED-03"})
    void theStartPageAndTheBoardSayHowTheyCountAndFitOneSheet() {
        try (Cockpit desk = supervise("supervisors")) {
            Page page = desk.page();
            Locator late = page.locator(".qifu-today a").filter(new Locator.FilterOptions().setHasText("超期"));
            assertThat(late.locator(".qifu-value"))
                    .hasText(counts.of("late", "").get(""));
            desk.go("督办看板");
            numbers(desk, desk.path());
            assertThat(page.locator(".qifu-time")).containsText("数据时间 2024年3月18日 10:00");

            // Whoever comes to a number by keyboard hears and sees how it is counted.
            Locator number = desk.part("今日情况").locator("a").first();
            number.focus();
            assertThat(page.getByRole(AriaRole.TOOLTIP).filter(new Locator.FilterOptions().setVisible(true)))
                    .containsText("口径：此刻尚未答复");
            Axe.check(page, ".qifu-page");
            String paper =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(SHEET.matcher(paper).results().count()).isOne();

            number.click();
            assertThat(page.getByText("口径：此刻尚未答复")).isVisible();
            Axe.check(page, ".qifu-page");
        }
    }

    @Test
    @Rule("R-KPI-11")
    void aCaseIsUrgedAndSupervisedFromItsList() {
        String number = cases.accepted("磐安县方前山核桃有限公司", "厂区扩建的规划许可不知如何办理", "COMPLEX", "POINT");
        try (Cockpit desk = supervise("supervisors")) {
            Page page = desk.open("/qifu/cases?q=" + number).page();
            Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
            order(page, row, "催办", "请今天与企业联系");
            assertThat(row.getByRole(AriaRole.STATUS)).hasText("已催办");

            // Urged again at once, it is refused where it was asked, and nothing typed is lost.
            order(page, row, "催办", "再催一次");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("已经催办过");
            assertThat(dialog.getByRole(AriaRole.TEXTBOX)).hasValue("再催一次");
            dialog.getByText("取消").click();

            row.getByText(number).click();
            Locator course = desk.part("办理过程");
            assertThat(course).containsText("请今天与企业联系");
            order(page, page.locator(".qifu-head"), "督办", "三天内拿出办法");
            assertThat(page.locator(".qifu-head").getByRole(AriaRole.STATUS)).hasText("已发起督办");
            assertThat(course).containsText("三天内拿出办法");
            Axe.check(page, ".qifu-page");
        }
        try (Cockpit desk = supervise("supervisors")) {
            desk.open("/qifu/cases?figure=ordersOpen");
            assertThat(desk.page().locator(".qifu-list")).containsText(number);
        }
    }

    @Test
    @Rule("R-LED-03")
    void aMonthThatIsOverIsReportedOn() {
        try (Cockpit desk = supervise("supervisors")) {
            Page page = desk.open("/qifu").page();
            page.getByText("研判报告").click();
            Locator reports = desk.part("月报、季报");

            // The month we are in is not on offer; the one before is made and can be taken along.
            assertThat(reports.locator("select[name=period] option").first()).hasText("2024年2月");
            reports.getByRole(AriaRole.BUTTON).click();
            assertThat(reports.locator("tbody tr").first()).containsText("2024年2月");
            Download file = page.waitForDownload(
                    () -> reports.locator("tbody a").first().click());
            assertThat(file.suggestedFilename()).isEqualTo("涉企服务运行月报（2024年2月）.xlsx");
            Axe.check(page, ".qifu-page");
        }
        try (Cockpit office = supervise("anwen-office")) {
            // An office makes those of its own station only.
            office.open("/qifu/reports");
            Locator ranges = office.part("月报、季报").locator("select[name=station] option");
            assertThat(ranges).hasCount(1);
            assertThat(ranges).hasText("安文街道企业服务站（窗口）");
            assertThat(office.page().locator(".qifu-failed").filter(new Locator.FilterOptions().setHasText("权限")))
                    .hasCount(0);
        }
    }

    private static void order(Page page, Locator place, String order, String reason) {
        place.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(order))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill(reason);
        dialog.getByText("确定" + order).click();
    }

    private static Map<String, Number> numbers(Cockpit desk, String path) {
        desk.open(path);
        Page page = desk.page();
        assertThat(page.locator(".qifu-panel").first()).isVisible();
        assertThat(page.locator(".qifu-panel").getByText("正在加载…")).hasCount(0);
        assertThat(page.locator(".qifu-failed")).hasCount(0);
        Map<String, Number> found = new LinkedHashMap<>();
        for (Object each : (List<?>) page.evaluate(NUMBERS)) {
            List<?> number = (List<?>) each;
            found.put((String) number.get(0), new Number((String) number.get(1), (String) number.get(2)));
        }
        return found;
    }

    /** Every sum and every number of a station is what the statement of its own counts; no figure is left out. */
    private void assertNumbers(Map<String, Number> shown, String condition) {
        Map<String, String> wrong = new TreeMap<>();
        int compared = 0;
        for (Map.Entry<String, Number> each : shown.entrySet()) {
            String[] key = each.getKey().split("\\|", 2);
            if (key[1].isEmpty() || key[1].startsWith("STATION:")) {
                String counted = counts.of(key[0], condition).getOrDefault(key[1], "0");
                String text = each.getValue().text();
                if (!text.equals(counted) && !(counted.equals("0") && text.equals("—"))) {
                    wrong.put(each.getKey(), text + ", counted " + counted);
                }
                compared++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(10);
    }

    /** The list of each sum, and of one group of each figure, has as many lines as the number says. */
    private void assertLists(Cockpit desk, Map<String, Number> shown) {
        Map<String, Number> lists = new LinkedHashMap<>();
        Map<String, String> figures = new TreeMap<>();
        shown.forEach((key, number) -> {
            String figure = key.substring(0, key.indexOf('|'));
            boolean sum = key.endsWith("|");
            if (sum || (!number.text().equals("0") && figures.putIfAbsent(figure, key) == null)) {
                lists.put(key, number);
            }
        });
        assertThat(lists.keySet().stream().filter(key -> key.endsWith("|")).map(key -> key.replace("|", "")))
                .containsExactlyInAnyOrderElementsOf(DashboardCounts.FIGURES.keySet());
        lists.forEach((key, number) -> {
            desk.open(number.list());
            String figure = key.substring(0, key.indexOf('|'));
            boolean average = DashboardCounts.FIGURES.get(figure).contains("|");
            if (!average) {
                assertThat(total(desk)).hasText(number.text());
            } else if (key.endsWith("|")) {
                assertThat(total(desk)).hasText(String.format("%,d", counts.lines(figure, "")));
            }
        });
    }

    private static Locator choice(Page page, String label) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator total(Cockpit desk) {
        return desk.page().locator(".qifu-total strong");
    }
}
