package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

/** What the headers of the answers tell a browser, and what a browser may send. */
class BrowserGuardsTest extends RestTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @ParameterizedTest
    @ValueSource(strings = {TASKLIST, "/", "/apply/guidance", "/login"})
    @Rule("R-SEC-04")
    void behindTlsNothingGoesWithoutIt(String path) {
        // given a proxy that speaks TLS; when it asks for a page; then cookies and the browser's memory are for TLS
        Reply page =
                Caller.stranger(server(), "").with("X-Forwarded-Proto", "https").get(path);
        assertThat(page.http().headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure").contains("SameSite=Lax"));
        assertThat(page.http().headers().firstValue("Strict-Transport-Security").orElse(""))
                .startsWith("max-age=31536000");
        // and without TLS it must work all the same
        Reply plain = Caller.stranger(server(), "").get(path);
        assertThat(plain.http().headers().allValues("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(plain.http().headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    @Rule("R-SEC-04")
    void scriptsAndStylesAreTheAppsOwn() {
        Reply page = Caller.stranger(server(), "").get(TASKLIST);
        String policy =
                page.http().headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).containsPattern("script-src 'nonce-[^']+' 'strict-dynamic';");
        assertThat(policy).doesNotContain("unsafe-eval").doesNotContain("https:");
        assertThat(directive(policy, "script-src")).noneMatch(part -> part.contains("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TASKLIST,
                "/camunda/api/engine/engine/default/task",
                "/engine-rest/task",
                "/api/calendar",
                "/staff/county"
            })
    @Rule("R-SEC-04")
    void everyAnswerSaysHowItIsMeant(String path) {
        var headers = Caller.stranger(server(), "").get(path).http().headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost:1, 200",
        "User-Agent, curl/8, 200"
    })
    @Rule("R-SEC-04")
    void nothingIsDoneForAnotherSitesPage(String header, String value, int answer) {
        // given a browser that remembers a clerk's password for /engine-rest
        Caller browser = rest("anwen-reception").with(header, value);
        // when a page sends a count of tasks there; then it is done for the own site and for programs alone
        Reply reply = browser.post("/task/count", "{}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(answer);
        if (answer == 403) {
            assertThat(reply.message()).contains("其他网站");
        }
        // and reading is nobody's harm
        assertThat(browser.get("/task/count").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/camunda/api/no-such", "/staff/none", "/api/none/%2e%2e/x", "/a//b"})
    @Rule("R-SEC-04")
    void errorsSpeakChineseAndTellNothing(String path) {
        Reply program = rest("camunda-admin").absolute("GET", path, null);
        assertThat(program.status()).isIn(400, 404);
        assertThat(program.http().headers().firstValue("Content-Type").orElse(""))
                .contains("json");
        assertThat(program.text())
                .containsPattern("[\\u4e00-\\u9fff]")
                .doesNotContainPattern("(?i)exception|trace|tomcat|spring|camunda|timestamp");
        Reply person = rest("camunda-admin").absolute("GET", path, null, "text/html");
        assertThat(person.text())
                .contains("<html lang=\"zh-CN\"")
                .doesNotContainPattern("(?i)exception|whitelabel|tomcat|springframework");
    }

    @ParameterizedTest
    @CsvSource({"'', text/html, <html", "'Accept: text/html', text/html, <html"})
    @Rule("R-SEC-04")
    void evenWhatCannotBeReadIsAnsweredInChinese(String accept, String type, String begin) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            String head = "GET /%zz HTTP/1.1\r\nHost: localhost\r\n" + (accept.isEmpty() ? "" : accept + "\r\n")
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Type: " + type, begin, "不能识别");
            assertThat(answer).doesNotContainPattern("(?i)tomcat|exception|\nserver:");
        }
    }

    private static List<String> directive(String policy, String name) {
        return List.of(policy.split(";")).stream()
                .map(String::strip)
                .filter(part -> part.startsWith(name + " "))
                .toList();
    }
}
