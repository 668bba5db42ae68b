package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator publishes, over HTTP and as the portal shows it. */
class PublicationsApiTest extends HttpTest {

    private static final String ADDRESS = "/api/publications";
    private static final String POLICY = "{'basedOn':0,'title':'首贷<3成贴息','department':'金融部门','summary':'首次贷款给予贴息',"
            + "'body':'- 甲\\n- 乙\\n\\n见[办法](https://www.zj.gov.cn)和[坏](javascript:alert(1))','automatic':false,'published':true}";
    private static final String DRAFT = "{'basedOn':0,'title':'夜市办法','department':'商务部门','draft':'草案',"
            + "'firstDay':'2026-03-02','lastDay':'2026-03-31','published':true}";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingPublished() {
        for (String table : new String[] {"policy", "page_text", "consultation", "opinion"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Rule("R-PLT-04")
    @Test
    void policiesAreFoundReadAndAppliedFor() {
        // given a policy; when it is looked for
        assertThat(anonymous("/policies").getBody()).contains("本县还没有在这里公布政策。");
        assertThat(put("/policies/first-loan", POLICY)).contains("\"version\":1", "u-coordination");
        assertThat(anonymous("/policies?q=%E8%B4%B4%E6%81%AF").getBody()).contains("首贷&lt;3成贴息");
        assertThat(anonymous("/policies?q=%E5%87%BA%E5%8F%A3").getBody()).contains("没有找到相符的政策");

        // then its page draws the text, drops what runs, and leads to the form with its title filled in
        String page = anonymous("/policies/first-loan").getBody();
        assertThat(page).contains("<li>甲</li>", "href=\"https://www.zj.gov.cn\"", ">申请</a>", "/progress");
        assertThat(page).contains("/apply/problem?policy=first-loan").doesNotContain("javascript:", "免申即享");

        assertThat(anonymous("/apply/problem?policy=first-loan").getBody()).contains("申请政策《首贷&lt;3成贴息》：");

        // and one that is given without application needs no form and says so
        put(
                "/policies/first-loan",
                POLICY.replace("'basedOn':0", "'basedOn':1").replace("'automatic':false", "'automatic':true"));
        assertThat(anonymous("/policies/first-loan").getBody())
                .contains("免申即享", "不用申请、不用填表")
                .doesNotContain(">申请</a>");

        // and taken off the portal it is not found, but its versions stay
        put(
                "/policies/first-loan",
                POLICY.replace("'basedOn':0", "'basedOn':2").replace("'published':true", "'published':false"));
        assertThat(anonymous("/policies/first-loan").getStatusCode().value()).isEqualTo(404);
        assertThat(get("/policies/first-loan")).contains("\"version\":3", "\"version\":2", "\"version\":1");
    }

    @Rule("R-PLT-06")
    @Test
    void theThreeListsSayThatNothingIsPublishedUntilTheAdministratorWrites() {
        // given no text; then each list says so
        assertThat(anonymous("/lists/negative").getBody()).contains("本县还没有公布政商交往负面清单");

        // when a text is written; then it is shown, for that list only
        put("/lists/negative", "{'basedOn':0,'body':'1. 不得收受礼金\\n2. 不得干预经营'}");
        assertThat(anonymous("/lists/negative").getBody())
                .contains("<li>不得收受礼金</li>")
                .doesNotContain("还没有公布");
        assertThat(anonymous("/lists/positive").getBody()).contains("本县还没有公布政商交往正面清单");
        assertThat(anonymous("/lists/advocated").getBody()).contains("本县还没有公布政商交往倡导清单");
        assertThat(anonymous("/lists/other").getStatusCode().value()).isEqualTo(404);
        assertThat(put("/lists/other", "{'basedOn':0,'body':'x'}")).contains("没有这个清单：other");
    }

    @Rule("R-PLT-09")
    @Test
    void aConsultationIsShownWithItsReply() {
        put("/consultations/market", DRAFT);
        assertThat(anonymous("/consultations").getBody()).contains("夜市办法", "2026年3月2日至2026年3月31日");
        put(
                "/consultations/market",
                DRAFT.replace("'basedOn':0", "'basedOn':1").replace("'published'", "'reply':'已采纳','published'"));
        assertThat(anonymous("/consultations/market").getBody()).contains("草案", "答复", "<p>已采纳</p>");
        assertThat(anonymous("/consultations/none").getStatusCode().value()).isEqualTo(404);
        assertThat(get("/consultations/market/opinions")).isEqualTo("[]");
    }

    @Test
    void whatIsWrongIsRefusedInChineseAndNobodyElseWrites() {
        assertThat(put("/policies/First", POLICY)).contains("编号由小写字母、数字和连字符组成");
        assertThat(put("/policies/a", POLICY.replace("首次贷款给予贴息", "<script>x"))).contains("请不要填写网页标签");
        assertThat(put("/consultations/a", DRAFT.replace("2026-03-31", "2026-03-01")))
                .contains("征集末日不能早于首日");
        put("/policies/a", POLICY);
        assertThat(put("/policies/a", POLICY)).contains("“a”现为第1版");
        for (String path : new String[] {"/policies/b", "/lists/positive", "/consultations/b"}) {
            ResponseEntity<String> answer = put("supervisors", ADDRESS + path, "application/json", "{}");
            assertThat(answer.getStatusCode().value()).isEqualTo(403);
            assertThat(anonymous(ADDRESS + path).getStatusCode().value()).isEqualTo(401);
        }
        assertThat(get("supervisors", ADDRESS + "/consultations/b/opinions")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private String get(String path) {
        return new String(get("camunda-admin", ADDRESS + path).getBody(), UTF_8);
    }

    private String put(String path, String entry) {
        return put("coordination", ADDRESS + path, "application/json", entry.replace('\'', '"'))
                .getBody();
    }
}
