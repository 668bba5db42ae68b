package org.qifu.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

class SafeTextTest {

    @Rule("R-PLT-06")
    @Test
    void drawsParagraphsListsAndLinks() {
        // given a text as an administrator types it
        String html = SafeText.html("第一段\n第二行\n\n- 甲\n- 乙\n\n见[办法](https://www.zj.gov.cn/a?b=1)，或[致电](tel:12345)");

        // then it is drawn, a line break kept as one
        assertThat(html)
                .contains("<p>第一段<br>\n第二行</p>", "<li>甲</li>", "href=\"tel:12345\">致电</a>")
                .contains("href=\"https://www.zj.gov.cn/a?b=1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[点我](javascript:alert(1))",
                "[点我](JaVaScRiPt:alert(1))",
                "[点我](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "![图](https://tracker.example/x.png)",
                "![<script>](x \"onerror=alert(1)\")",
                "# 大标题\n\n<div onclick=alert(1)>\n\n```\n<b>\n```",
                "[a](https://x.example/\"onmouseover=\"alert(1))"
            })
    void drawsNothingElse(String text) {
        // given what somebody tries; then there is no tag but the few, and no address that runs
        String html = SafeText.html(text);
        assertThat(html.replaceAll(
                        "</?(p|br|ul|ol|li|strong|em|code)>|<a rel=\"nofollow\" href=\"((https?|mailto|tel):[^\"<>]*)?\">|</a>",
                        ""))
                .doesNotContain("<");
        assertThat(html).doesNotContain("href=\"javascript", "href=\"data:", "<img", "<h1", "<script");
    }
}
