package org.qifu;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, driven without a window; close it to end the browser process. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path program) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
    }

    /** Starts Chromium; where there is none, the calling test is reported as skipped, with the remedy. */
    public static Browser open() {
        Optional<Path> program = program();
        Assumptions.assumeTrue(
                program.isPresent(),
                "No Chromium found: install it (Debian: apt-get install chromium fonts-noto-cjk) or name one in CHROME_PATH");
        return new Browser(program.orElseThrow());
    }

    /** The browser itself, for contexts of its own locale and screen. */
    public com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Optional<Path> program() {
        return Stream.of(
                        System.getenv("CHROME_PATH"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
