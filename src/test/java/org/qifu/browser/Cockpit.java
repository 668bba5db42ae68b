package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Date;
import java.util.List;
import org.qifu.Browser;

/** The supervisors' desk as one of them uses it. One login; close it to leave. */
final class Cockpit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String home;

    /** Opens the login page; its clock stands at this time. */
    Cockpit(Browser browser, int port, Date now) {
        // An English browser on purpose: the page must speak Chinese by itself.
        context = browser.chromium()
                .newContext(new NewContextOptions()
                        .setLocale("en-US")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900));
        context.clock().setFixedTime(now);
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        home = "http://localhost:" + port + "/camunda/app/cockpit/default/";
        page.navigate(home);
    }

    /** Logs in; every user of these tests has the password "demo". */
    Cockpit logIn(String user) {
        page.locator("form input[type=text]").fill(user);
        page.locator("form input[type=password]").fill("demo");
        page.locator("form button[type=submit]").click();
        assertThat(page.locator(".account")).isVisible();
        return this;
    }

    /** Opens a page of Cockpit by what stands behind the {@code #}, such as {@code /qifu?station=anwen}. */
    Cockpit open(String path) {
        page.navigate(home + "#" + path);
        return this;
    }

    /** What stands behind the {@code #} of the address. */
    String path() {
        return page.url().substring(page.url().indexOf('#') + 1);
    }

    /** Follows an entry of the top navigation. */
    Cockpit go(String entry) {
        page.locator("[cam-widget-header] .sections-menu")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry))
                .click();
        return this;
    }

    /** A part of the page with this heading, such as a panel. */
    Locator part(String heading) {
        return page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    /** The rows of a table, each as the texts of its cells. */
    static List<List<String>> rows(Locator table) {
        return table.locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").allInnerTexts().stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
