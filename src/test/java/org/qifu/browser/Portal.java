package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qifu.Browser;

/**
 * The public pages as a person of a firm uses them, by what is written there. One visitor with cookies of its own; close
 * it to leave. Every page walked through is checked by {@link Axe} when it is looked at.
 */
final class Portal implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private Portal(Browser browser, int port, int width, int height, boolean scripts) {
        this.scripts = scripts;
        context = browser.chromium()
                .newContext(new NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                (message.text().contains("Content Security Policy") ? complaints : errors).add(message.text());
            }
        });
        root = "http://localhost:" + port;
    }

    /** A phone of 360 pixels. */
    static Portal onPhone(Browser browser, int port) {
        return new Portal(browser, port, 360, 740, true);
    }

    /** The same phone with scripts switched off. */
    static Portal withoutScripts(Browser browser, int port) {
        return new Portal(browser, port, 360, 740, false);
    }

    /** A desktop. */
    static Portal onDesktop(Browser browser, int port) {
        return new Portal(browser, port, 1280, 900, true);
    }

    /** Opens an address such as {@code /guide}. */
    Portal open(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Every other error that the browser has told of since this was last asked. */
    List<String> errors() {
        List<String> told = List.copyOf(errors);
        errors.clear();
        return told;
    }

    /** The page itself, for what this class has no word for. */
    Page page() {
        return page;
    }

    /** The main part. */
    Locator main() {
        return page.locator("main");
    }

    /** Sees this heading of the page. */
    Portal at(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    /** Types into the field of this label. */
    Portal type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** The field of this label, as a screen reader names it. */
    Locator field(String label) {
        return main().getByLabel(label).first();
    }

    /** Picks from a list that opens. */
    Portal select(String label, String choice) {
        field(label).selectOption(choice);
        return this;
    }

    /** Ticks a box, or picks one of the answers to a question. */
    Portal tick(String label) {
        main().getByLabel(label).first().check();
        return this;
    }

    /** Picks exactly this answer to exactly this question. */
    Portal choose(String question, String answer) {
        answer(question, answer).check();
        return this;
    }

    /** One of the answers to a question. */
    Locator answer(String question, String answer) {
        Pattern asked = Pattern.compile("^" + question + "(（可不填）)?$");
        return main().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(asked))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Presses the button of exactly this name and sees the next page. */
    Portal press(String button) {
        main().getByRole(AriaRole.BUTTON, named(button)).click();
        page.waitForLoadState();
        return this;
    }

    /** Follows the first link of this name in the main part. */
    Portal follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Sees these words on the page. */
    Portal reads(String words) {
        assertThat(main()).containsText(words);
        return this;
    }

    /**
     * Checks the page (axe, nothing wider than the screen, nothing that the page's policy had to forbid) and takes its
     * picture to {@code target/screenshots}.
     */
    Portal look(String name) {
        int width = page.viewportSize().width;
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + ".png")));
        assertThat(page.locator("h1")).hasCount(1);
        if (scripts) {
            // What checks a page is a script itself; the same page is looked at with scripts elsewhere.
            check(width);
        }
        return this;
    }

    private void check(int width) {
        int needed = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        org.assertj.core.api.Assertions.assertThat(needed)
                .as("width needed by %s", page.url())
                .isLessThanOrEqualTo(width);
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
        Axe.check(page);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
