package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qifu.Browser;

/** One of the four web apps, to be read through page by page. Close it to leave. */
final class StaffPages implements AutoCloseable {

    /** Ids, keys, file names, versions and addresses: words with a capital, a digit or a sign inside. */
    private static final Pattern CODES =
            Pattern.compile("[\\w$#{}\"*+.:/@-]*(?:[-_.:/@$#{}\"\\d]|[a-z][A-Z])[\\w$#{}\"*+.:/@-]*");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** What stands on the page and what its tips say; drawings hold the words of their models. */
    private static final String TEXTS = """
            () => {
              const texts = [document.title, document.body.innerText];
              for (const element of document.querySelectorAll('[title], [placeholder], [aria-label]')) {
                if (element.checkVisibility() && !element.closest('svg')) {
                  texts.push(...['title', 'placeholder', 'aria-label'].map(name => element.getAttribute(name) ?? ''));
                }
              }
              return texts.join('\\n');
            }
            """;

    private static final String WATCH = """
            window.qifuRefused = [];
            document.addEventListener('securitypolicyviolation', seen =>
              window.qifuRefused.push(`${seen.effectiveDirective} ${seen.blockedURI} ${seen.sourceFile}`));
            """;

    private final BrowserContext context;
    private final Page page;
    private final String home;

    /** Opens the login page of an app. */
    StaffPages(Browser browser, int port, Date now, String app) {
        // An English browser on purpose: the page must speak Chinese by itself.
        context = browser.chromium()
                .newContext(new NewContextOptions()
                        .setLocale("en-US")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900));
        context.clock().setFixedTime(now);
        context.addInitScript(WATCH);
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        home = "http://localhost:" + port + "/camunda/app/" + app + "/default/";
        page.navigate(home);
        assertThat(page.locator(".login-header .app-name")).isVisible();
    }

    /** Logs in; every user of these tests has the password "demo". */
    StaffPages logIn(String user) {
        page.locator("form input[type=text]").fill(user);
        page.locator("form input[type=password]").fill("demo");
        page.locator("form button[type=submit]").click();
        assertThat(page.locator(".account")).isVisible();
        return this;
    }

    /** Opens a page by what stands behind the {@code #} and waits for a part of it. */
    StaffPages open(String path, String part) {
        page.navigate(home + "#" + path);
        assertThat(page.locator(part).first()).isVisible();
        assertThat(page.locator(".placeholder-container, .loader-state.loading")
                        .filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        return this;
    }

    Page page() {
        return page;
    }

    /** The English words on the page without those that are names. */
    Set<String> english(Predicate<String> name) {
        String texts = CODES.matcher((String) page.evaluate(TEXTS)).replaceAll(" ");
        Set<String> words = new TreeSet<>();
        List<String> found =
                WORD.matcher(texts).results().map(MatchResult::group).toList();
        found.stream().filter(name.negate()).forEach(words::add);
        return words;
    }

    /** What the page's policy kept the page from doing since it was loaded. */
    List<?> refused() {
        return (List<?>) page.evaluate("window.qifuRefused");
    }

    @Override
    public void close() {
        context.close();
    }
}
