package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Administrators change rules and texts, and whoever may see a case sees what was told of it. */
class NoticeApiTest extends HttpTest {

    private static final String TEXT = "/api/notices/templates/RATE/FIRM/SMS";
    private static final String RULE = "/api/notices/rules/RATE/FIRM/SMS";
    private static final String JSON = "application/json";

    @Test
    void administratorsChangeTextsAndRules() {
        // given the delivered text; when an administrator changes it; then it is version 2, and the first can be seen
        String text = "{\"basedOn\":1,\"subject\":\"请评价\",\"body\":\"请评价{{办件编号}}\"}";
        assertThat(put("camunda-admin", TEXT, JSON, text).getBody()).contains("\"version\":2", "u-camunda-admin");
        assertThat(body(get("camunda-admin", TEXT))).contains("\"version\":2", "\"version\":1");
        assertThat(body(get("camunda-admin", "/api/notices/templates"))).contains("请评价{{办件编号}}");

        // when the same version is changed again; then that is a conflict
        assertThat(put("camunda-admin", TEXT, JSON, text).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);

        // when a rule is switched; then it is switched
        String off = "{\"basedOn\":1,\"enabled\":false,\"byPhone\":false}";
        assertThat(put("camunda-admin", RULE, JSON, off).getBody()).contains("\"enabled\":false");
        assertThat(put("camunda-admin", RULE, JSON, off).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(body(get("camunda-admin", "/api/notices/rules"))).contains("COMPLAINT_ANSWERED");
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        // given a text with a placeholder that does not exist, HTML, nothing, or for nobody; then each is told
        String unknown = "{\"basedOn\":1,\"subject\":\"评价\",\"body\":\"{{身份证号}}\"}";
        ResponseEntity<String> refused = put("camunda-admin", TEXT, JSON, unknown);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody()).contains("没有这些占位符：身份证号；可以使用：办件编号、办件类型");
        assertThat(put("camunda-admin", TEXT, JSON, "{\"basedOn\":1,\"subject\":\"<b>\",\"body\":\"<script>\"}")
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(put("camunda-admin", TEXT, JSON, "{").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(put("camunda-admin", "/api/notices/templates/RATE/FIRM/FAX", JSON, unknown)
                        .getBody())
                .contains("没有这样的通知事项、对象或者渠道");

        // when a good one is looked at before it is kept; then with its placeholders filled, and nothing is kept
        String good = "{\"basedOn\":1,\"subject\":\"评价\",\"body\":\"请评价{{办件编号}}\"}";
        assertThat(post("camunda-admin", TEXT + "/preview", JSON, good.getBytes(StandardCharsets.UTF_8))
                        .getBody())
                .contains("请评价〔办件编号〕");
    }

    @Test
    void onlyAdministratorsMay() {
        assertThat(get("coordination", "/api/notices/rules").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(put("coordination", TEXT, JSON, "{}").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(anonymous("/api/notices/rules").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theLogOfACaseIsForThoseWhoMaySeeIt() {
        // given a case of Anwen; then its office and the supervisors read what was told, another station does not
        String number = register(Forms.application("anwen"));
        assertThat(body(get("anwen-office", "/api/notices?case=" + number))).contains("登记成功", "\"state\":\"SENT\"");
        assertThat(get("supervisors", "/api/notices?case=" + number).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(get("yushan-office", "/api/notices?case=" + number).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private static String body(ResponseEntity<byte[]> response) {
        return new String(response.getBody(), StandardCharsets.UTF_8);
    }
}
