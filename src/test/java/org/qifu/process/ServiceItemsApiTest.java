package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of services for enterprises over HTTP, and as the portal shows it. */
class ServiceItemsApiTest extends HttpTest {

    private static final String ADDRESS = "/api/service-items";
    private static final String JSON = "application/json";
    private static final String ENTRY = "{'basedOn':0,'name':'药材检测<3天','description':'检测机构对接','departments':'市场监管部门',"
            + "'scope':'全县药材企业','handling':'窗口申请','published':true}";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void asDelivered() {
        jdbc.sql("delete from service_item where version > 1 or origin = 'LOCAL'")
                .update();
    }

    @Rule({"R-CAT-01", "R-CAT-02", "R-CAT-04"})
    @Test
    void aLocalItemStandsBesideTheProvincialOnesOnThePortal() throws Exception {
        // given the directory of a new installation; when coordination adds an item
        String before = anonymous("/catalogue").getBody();
        ResponseEntity<String> added =
                post("coordination", ADDRESS + "?class=07", JSON, json(ENTRY).getBytes(UTF_8));
        assertThat(added.getStatusCode().value()).isEqualTo(201);
        JsonNode item = new ObjectMapper().readTree(added.getBody()).path("item");
        assertThat(item.path("code").asText()).isEqualTo("0705");

        // then the portal shows all columns of both, and marks the local one; typed signs stay text
        String after = anonymous("/catalogue").getBody();
        assertThat(before).contains("13 其他服务", "涉企收费监管", "政府定价的涉企收费清单公示，投诉举报办理等", "发改部门、各涉企相关部门", "<dd>74</dd>");
        assertThat(before).doesNotContain("本地</span>", "1104 ");
        assertThat(after).contains("0705 药材检测&lt;3天", "本地</span>", "<dd>全县药材企业</dd>", "<dd>49-1</dd>");
        assertThat(anonymous("/catalogue?q=%E8%8D%AF%E6%9D%90").getBody())
                .contains("找到1项", "0705")
                .doesNotContain("0101");
        assertThat(anonymous("/catalogue?q=%3Cscript%3E").getBody()).contains("没有找到相符的事项", "value=\"&lt;script&gt;\"");

        // and withdrawn it is gone from the portal, not from the history
        assertThat(delete("coordination", ADDRESS + "/0705?basedOn=1")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(anonymous("/catalogue").getBody()).doesNotContain("0705");
        assertThat(text("coordination", ADDRESS + "/0705"))
                .contains("\"version\":2", "\"version\":1", "u-coordination");
    }

    @Rule({"R-CAT-04", "R-CAT-05"})
    @Test
    void whatTheProvinceWroteAndWhatIsNotCompleteIsRefused() {
        String provincial = json(ENTRY.replace("'basedOn':0", "'basedOn':1"));
        ResponseEntity<String> changed = put("coordination", ADDRESS + "/0101", JSON, provincial);
        assertThat(changed.getStatusCode().value()).isEqualTo(422);
        assertThat(changed.getBody()).contains("事项0101是省级指导目录的事项，不能修改或者删除。");
        assertThat(delete("coordination", ADDRESS + "/0101?basedOn=1")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        byte[] incomplete = json(ENTRY.replace("'scope':'全县药材企业',", "")).getBytes(UTF_8);
        assertThat(post("coordination", ADDRESS + "?class=07", JSON, incomplete).getBody())
                .contains("公布前请补充：服务范围。");
        byte[] tagged = json(ENTRY.replace("<3天", "<b>")).getBytes(UTF_8);
        assertThat(post("coordination", ADDRESS + "?class=07", JSON, tagged).getBody())
                .contains("请不要填写网页标签");
        // and the portal still shows the delivered text only
        assertThat(anonymous("/catalogue").getBody()).contains("0101 政策查询").doesNotContain("药材检测");
    }

    @Rule("R-CAT-12")
    @Test
    void theCountyNamesTheDepartmentThatTheProvinceLeavesToIt() {
        // given an item without a department; then it is announced, not shown
        assertThat(anonymous("/catalogue").getBody())
                .contains("政策推送、政策申报：待本县确定牵头部门后公布。")
                .doesNotContain("0102 ");

        // when one is named; then it is shown with it, and a second editor of the same version is told
        String lead = json("{'basedOn':1,'department':'县经信局'}");
        assertThat(put("coordination", ADDRESS + "/0102/lead", JSON, lead)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(anonymous("/catalogue").getBody())
                .contains("0102 政策推送", "<dd>县经信局</dd>", "<p class=\"muted\">政策申报：待本县");
        assertThat(put("coordination", ADDRESS + "/0102/lead", JSON, lead)
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void onlyCoordinationAndAdministratorsEditIt() {
        byte[] entry = json(ENTRY).getBytes(UTF_8);
        assertThat(post("supervisors", ADDRESS + "?class=07", JSON, entry)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(delete("anwen-office", ADDRESS + "/0101?basedOn=1")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(get("supervisors", ADDRESS).getStatusCode().value()).isEqualTo(403);
        assertThat(get("camunda-admin", ADDRESS).getStatusCode().value()).isEqualTo(200);
        assertThat(anonymous(ADDRESS).getStatusCode().value()).isEqualTo(401);
    }

    private String text(String group, String address) {
        return new String(get(group, address).getBody(), UTF_8);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
