package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The page that describes {@code /api/v1} to developers of other systems. */
class ApiDocsIT extends BrowserTest {

    @Test
    void theDescriptionCanBeReadInTheBrowser() {
        try (Portal visitor = visitOnDesktop()) {
            // when a developer opens it; then the operations are listed and explained, and no policy stands in the way
            var errors = new ArrayList<String>();
            visitor.page().onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            Locator page = visitor.open("/api/v1/docs").page().locator("#swagger-ui");
            assertThat(page).containsText("企服开放接口");
            assertThat(page).containsText("提交办件");

            // and an operation shows its example
            page.getByText("提交办件", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page).containsText("12345-20240318-0001");
            assertThat(errors).isEmpty();
            visitor.page()
                    .screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "screenshots", "api-docs.png")));
        }
    }
}
