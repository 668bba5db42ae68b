package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.process.staff.Accounts;
import org.springframework.http.ResponseEntity;

/** The guidance items over HTTP. */
class GuidanceItemsApiTest extends HttpTest {

    private static final String ADDRESS = "/api/guidance-items";
    private static final String ENTRY = "{'basedOn':0,'name':'零售行业指导服务','sources':['INSPECTION'],"
            + "'industry':'零售','contents':['价格标示指导'],'departments':['amr']}";

    @BeforeEach
    void coordinator() {
        Accounts.create(identity, user("coordination"), "coordination", PASSWORD, "coordination");
    }

    @Rule("R-SVC-22")
    @Test
    void coordinationAdjustsThemAndSeesTheHistory() {
        // given an item that is entered, then adjusted
        assertThat(put("RETAIL", ENTRY).getStatusCode().value()).isEqualTo(200);
        String again = ENTRY.replace("'basedOn':0", "'basedOn':1").replace("价格标示指导", "计量器具指导");
        assertThat(put("RETAIL", again).getBody()).contains("\"version\":2", "\"changedBy\":\"u-coordination\"");

        // then both versions are shown, and the delivered item among the current ones
        assertThat(get(ADDRESS + "/RETAIL")).contains("计量器具指导", "价格标示指导");
        assertThat(get(ADDRESS)).contains("餐饮行业指导服务", "计量器具指导").doesNotContain("价格标示指导");

        // and the first version cannot be adjusted once more
        ResponseEntity<String> late = put("RETAIL", again);
        assertThat(late.getStatusCode().value()).isEqualTo(409);
        assertThat(late.getBody()).contains("事项RETAIL现为第2版，与您修改时所依据的版本不同，请重新查看后再修改。");
    }

    @Test
    void whatIsWrongIsRefusedInChinese() {
        assertThat(put("FARM", ENTRY.replace("INSPECTION", "WHIM")).getBody()).contains("「sources」请从列表中选择。");
        assertThat(put("FARM", ENTRY.replace("'INSPECTION'", "")).getBody()).contains("请填写来源事项：LICENCE 行政许可");
        assertThat(put("FARM", ENTRY.replace("'amr'", "'nasa'")).getBody()).contains("没有这些部门：nasa，请填写部门代码。");
        assertThat(put("farm", ENTRY).getBody()).contains("事项代码由大写字母、数字和下划线组成");
        assertThat(put("FARM", "[").getStatusCode().value()).isEqualTo(400);
        assertThat(get(ADDRESS + "/FARM")).isEqualTo("[]");
        // and nobody else looks or edits
        assertThat(get("supervisors", ADDRESS).getStatusCode().value()).isEqualTo(403);
        assertThat(anonymous(ADDRESS).getStatusCode().value()).isEqualTo(401);
    }

    private String get(String address) {
        return new String(get("coordination", address).getBody(), UTF_8);
    }

    private ResponseEntity<String> put(String code, String entry) {
        return put("coordination", ADDRESS + "/" + code, "application/json", entry.replace('\'', '"'));
    }
}
