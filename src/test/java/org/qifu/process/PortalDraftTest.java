package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.portal.Drafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Half-filled forms are kept for who wrote them and not for ever; the pages around the forms. */
class PortalDraftTest extends PortalFormTest {

    private static final String REPORT = "/apply/problem";

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDraftIsKeptForItsWriterAloneAndGoesAfterThirtyDays() {
        visitor.post(REPORT + "/draft", Visitor.form(visitor.get(REPORT), Map.of("need", "填了一半的草稿")));

        assertThat(visitor.get(REPORT).body()).contains("填了一半的草稿").contains("草稿已保存");
        assertThat(Visitor.led(port).get(REPORT).body()).doesNotContain("填了一半的草稿");
        assertThat(visitor.get("/apply/guidance").body()).doesNotContain("填了一半的草稿");
        assertThat(jdbc.sql("select token_hash from portal_draft")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));

        at("2024-04-17T09:59");
        assertThat(visitor.get(REPORT).body()).contains("填了一半的草稿");
        at("2024-04-17T10:00");
        assertThat(visitor.get(REPORT).body()).doesNotContain("填了一半的草稿");
        drafts.forgetOld();
        assertThat(jdbc.sql("select content from portal_draft")
                        .query(String.class)
                        .list())
                .noneMatch(content -> content.contains("填了一半的草稿"));
    }

    @Test
    void aDraftGoesWithItsSubmission() {
        Map<String, String> values = with(booking("91350100M000100Y43"), "need", "先存草稿再提交");
        visitor.post(REPORT + "/draft", Visitor.form(visitor.get(REPORT), values));

        number(visitor.post(REPORT, Visitor.form(visitor.get(REPORT), with(values, "anyway", "1"))));

        assertThat(visitor.get(REPORT).body()).doesNotContain("先存草稿再提交");
        assertThat(jdbc.sql("select content from portal_draft")
                        .query(String.class)
                        .list())
                .noneMatch(content -> content.contains("先存草稿再提交"));
    }

    @Test
    void aDraftCanBeThrownAwayAndIsNoPlaceForBooks() {
        HttpResponse<String> page = visitor.get(REPORT);
        visitor.post(REPORT + "/draft", Visitor.form(page, Map.of("need", "不要了")));
        assertThat(visitor.post(REPORT + "/discard", Visitor.form(page, Map.of()))
                        .body())
                .doesNotContain("不要了");

        visitor.post(REPORT + "/draft", Visitor.form(visitor.get(REPORT), Map.of("need", "长".repeat(30_000))));
        assertThat(visitor.get(REPORT).body()).doesNotContain("长长长");
    }

    @Test
    void aPageThatWasOpenTooLongLosesNothing() {
        var form = Visitor.form(visitor.get(REPORT), booking("91350100M000100Y43"));
        visitor.loseSession();

        HttpResponse<String> expired = visitor.post(REPORT, form);

        assertThat(expired.statusCode()).isEqualTo(403);
        assertThat(expired.body()).contains("页面打开太久").contains("新增两台设备，请指导消防通道");
        var again = Visitor.form(expired, with(booking("91350100M000100Y43"), "anyway", "1"));
        assertThat(number(visitor.post(REPORT, again))).startsWith("SQ-");
    }

    @Test
    void withoutATokenOfAPageNothingIsTakenAndThePersonIsToldWhatToDo() {
        HttpResponse<String> refused = visitor.post("/apply/problem/discard", Map.of("token", List.of("x")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("刷新").doesNotContain("Whitelabel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/apply/other", "/apply/guidance/nothing", "/portal/nothing.css"})
    void whatIsNotThereIsToldInChinese(String path) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("没有找到这个页面").doesNotContain("org.springframework");
    }

    @ParameterizedTest
    @CsvSource({"/guide,/guide", "//evil.example,/", "https://evil.example,/", "/\\evil.example,/", "'/a b',/"})
    void theSwitchOfTheTextSizeLeadsToNoOtherSite(String back, String led) throws Exception {
        var answer = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port
                                        + "/display?large=true&back="
                                        + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8)))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Location")).hasValue(led);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("qifu-large=1")
                .contains("HttpOnly");
    }

    @Test
    @Rule({"R-SVC-21", "R-SVC-25", "R-PLT-10", "R-FBK-11", "R-INT-12"})
    void theGuideSaysWhatThePaperSays() {
        String guide = visitor.get("/guide").body();

        assertThat(guide.split("id=\"legal-bases\"")[1].split("</ol>")[0].split("<li>"))
                .hasSize(10);
        assertThat(guide)
                .contains("《浙江省人民政府办公厅关于进一步提升行政执法质效助力打造营商环境最优省的指导意见》")
                .contains("中共中央办公厅、国务院办公厅印发《关于加强行政执法协调监督工作体系建设的意见》")
                .contains("10. 其他需求指导服务")
                .contains("危险性高、专业性强的特定对象和特定事项")
                .contains("餐饮行业指导服务")
                .contains("申请表》1份")
                .contains("12345")
                .contains("企业综合服务平台");
    }
}
