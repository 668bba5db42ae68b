package org.qifu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What may be asked of every screen, whatever it shows. */
final class Screen {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    /** Numbers of cases, enquiries and papers; codes of services; credit codes, which are written in Latin letters by law; types and sizes of files. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(SQ|ZD|ZX|DD)-\\d{4}-\\d{5}[A-Z]?|\\b[0-9A-Z]{10}([0-9A-Z]{8})?\\b|\\b(JPG|PNG|WEBP|PDF|DOCX|XLSX|[KM]B)\\b|\\.(pdf|png|docx)");

    private static final String WORDS = """
            () => {
              const seen = element => element.checkVisibility({ visibilityProperty: true });
              const words = [document.title, document.body.innerText];
              for (const element of document.querySelectorAll('body *')) {
                if (seen(element)) {
                  for (const name of ['placeholder', 'title', 'aria-label']) {
                    const word = element.getAttribute(name);
                    if (word) words.push(word);
                  }
                }
              }
              return words.join('\\n');
            }
            """;

    private static final String CUT = """
            () => {
              const cut = [];
              const parts = '.fjs-container label, .fjs-container p, .fjs-container td, .fjs-container th, '
                + '.fjs-container .fjs-form-field-description, .fjs-select-display, .task-card-details *, .dates *, .meta .due-date *';
              for (const element of document.querySelectorAll(parts)) {
                if (element.checkVisibility() && element.scrollWidth > element.clientWidth + 1
                    && getComputedStyle(element).overflowX !== 'visible') cut.push(element.innerText);
              }
              for (const element of document.querySelectorAll('.fjs-container *')) {
                const box = element.getBoundingClientRect();
                if (element.checkVisibility() && box.width > 1 && box.right > innerWidth) cut.push('outside: ' + element.innerText);
              }
              return cut;
            }
            """;

    private Screen() {}

    /** All Chinese and nothing cut at 1280 and 1440; one picture of the screen and one of all that scrolls. */
    static void require(Page page, Path picture, Path whole) {
        requireChinese(page);
        page.setViewportSize(1280, 800);
        requireUncut(page);
        page.setViewportSize(1440, 900);
        requireUncut(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        page.setViewportSize(1440, 2000);
        page.screenshot(new Page.ScreenshotOptions().setPath(whole));
        page.setViewportSize(1440, 900);
    }

    /** No word that a clerk sees is in Latin letters. */
    private static void requireChinese(Page page) {
        String words = ALLOWED.matcher((String) page.evaluate(WORDS)).replaceAll("");
        assertThat(LATIN.matcher(words).results().map(MatchResult::group).toList())
                .as("Latin words at %s in: %s", page.url(), words)
                .isEmpty();
    }

    /** No text of a form, a card or a time limit is cut off at the screen's size. */
    private static void requireUncut(Page page) {
        assertThat((List<?>) page.evaluate(CUT))
                .as("cut at %s", page.viewportSize().width)
                .isEmpty();
    }
}
