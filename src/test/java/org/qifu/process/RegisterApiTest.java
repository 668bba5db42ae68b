package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.enterprise.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registers over HTTP: for coordination and administrators, and for nobody else. */
@Rule({"R-ELI-05", "R-ELI-06"})
class RegisterApiTest extends HttpTest {

    private static final String FIRM = "91350100M000100Y43";
    private static final String HEADER = "统一社会信用代码/身份证号,名称,列入日期,移出日期\n";

    @Autowired
    private JdbcClient jdbc;

    /** Tests of one context share a database; the product itself has no way to do this. */
    @BeforeEach
    void emptyRegisters() {
        for (String table : new String[] {"dishonest_firm", "inspection"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from register_history where register <> 'AREA'").update();
    }

    @Test
    void anEntryIsAddedClosedAndItsHistoryShown() {
        // given an entry that coordination adds and an administrator closes
        var added = json(
                "coordination",
                "/api/registers/dishonesty",
                Map.of("values", Map.of("creditCode", FIRM, "name", "青山菌业", "openedOn", "2024-03-01"), "note", "来函"));
        assertThat(added.getBody()).isEqualTo("{\"added\":1,\"changed\":0,\"unchanged\":0}");
        long id = idOf("/api/registers/dishonesty?creditCode=" + FIRM);
        var closed = json("camunda-admin", "/api/registers/dishonesty/" + id + "/close", Map.of("end", "2024-03-18"));
        assertThat(closed.getBody()).contains("\"closedOn\":\"2024-03-18\"");

        // then it is still there, and its history tells who did what
        assertThat(text("coordination", "/api/registers/dishonesty?creditCode=" + FIRM))
                .contains("2024-03-18");
        assertThat(text("coordination", "/api/registers/dishonesty/" + id + "/history"))
                .contains("\"kind\":\"ADDED\",\"by\":\"u-coordination\"", "\"note\":\"来函\"")
                .contains("\"kind\":\"CLOSED\",\"by\":\"u-camunda-admin\"", "移出日期：2024-03-18");
        // and it cannot be closed again
        var again = json("coordination", "/api/registers/dishonesty/" + id + "/close", Map.of("end", "2024-03-18"));
        assertThat(again.getStatusCode().value()).isEqualTo(400);
        assertThat(again.getBody()).contains("不能再次结束");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisors", "anwen-office"})
    void whatFirmsMustNotLearnIsForTwoGroupsOnly(String group) {
        // given an inspection that nobody was told of
        var inspection = Map.of(
                "values", Map.of("creditCode", FIRM, "name", "青山菌业", "body", "县局", "task", "JC-1", "matters", "消防"));
        assertThat(json("coordination", "/api/registers/inspection", inspection)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        long id = idOf("/api/registers/inspection");

        // when somebody else asks, or nobody; then they are turned away everywhere, and change nothing
        for (String address : new String[] {"", "/" + id + "/history"}) {
            assertThat(get(group, "/api/registers/inspection" + address)
                            .getStatusCode()
                            .value())
                    .isEqualTo(403);
            assertThat(anonymous("/api/registers/inspection" + address)
                            .getStatusCode()
                            .value())
                    .isEqualTo(401);
        }
        assertThat(json(group, "/api/registers/inspection", inspection)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(json(group, "/api/registers/inspection/" + id + "/close", Map.of("end", "2024-03-18T09:00"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(post(group, "/api/registers/inspection/import", HEADER.getBytes(UTF_8))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(text("coordination", "/api/registers/inspection/" + id + "/history"))
                .doesNotContain("CLOSED");
    }

    @Test
    void aFileIsTakenOverOrRefusedLineByLine() {
        // given a good file, twice, and one with a faulty line
        String good = HEADER + FIRM + ",青山菌业,2024-03-01,\n";
        assertThat(post("coordination", "/api/registers/dishonesty/import", good.getBytes(UTF_8))
                        .getBody())
                .isEqualTo("{\"added\":1,\"changed\":0,\"unchanged\":0}");
        assertThat(post("coordination", "/api/registers/dishonesty/import", good.getBytes(UTF_8))
                        .getBody())
                .isEqualTo("{\"added\":0,\"changed\":0,\"unchanged\":1}");
        var refused = post(
                "coordination",
                "/api/registers/dishonesty/import",
                (good + "91350100M000100Y44,某厂,2024-03-01,\n").getBytes(UTF_8));

        // then the fault is told with its line, as a problem in Chinese
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused.getBody()).contains("内容有误，登记册没有改动", "\"problems\":[\"第3行：「统一社会信用代码/身份证号」校验不通过");
        // and too large a body is refused, of whatever type it says it is
        var huge = post(
                "coordination", "/api/registers/dishonesty/import", "application/octet-stream", new byte[6_000_000]);
        assertThat(huge.getStatusCode().value()).isEqualTo(400);
        assertThat(huge.getBody()).contains("5 MB");
    }

    @Test
    void aWrongCallIsAnsweredInWords() {
        assertThat(text("coordination", "/api/registers/firms")).contains("没有这个登记册");
        assertThat(text("coordination", "/api/registers/area/999/history")).contains("没有这个编号的条目");
        assertThat(text("coordination", "/api/registers/area?size=501")).contains("每页1至500条");
        assertThat(json("coordination", "/api/registers/area", Map.of("values", Map.of("name", "某区")))
                        .getBody())
                .contains("“本县区域”的栏目只有：subject、openedOn、closedOn。");
        assertThat(json("coordination", "/api/registers/area", Map.of()).getBody())
                .contains("「区域名称」请填写。");
        assertThat(json("coordination", "/api/registers/area/999/close", Map.of("end", "2024-03-18"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Rule("R-ELI-01")
    @Test
    void theCountysAreasAreThereFromTheStart() throws Exception {
        // given the delivered stations; then the county, each township and the zone outside the county are areas
        var names = new ObjectMapper()
                .readTree(text("coordination", "/api/registers/area"))
                .findValuesAsText("subject");
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "磐安县", "安文街道", "冷水镇", "仁川镇", "尚湖镇", "玉山镇", "大盘镇", "方前镇", "双峰乡", "窈川乡", "双溪乡", "九和乡", "盘峰乡",
                        "新渥街道", "尖山镇", "金磐开发区");
    }

    @Test
    void everyRegisterHasItsAddress() {
        for (Register register : Register.values()) {
            assertThat(get("coordination", "/api/registers/" + register.name().toLowerCase())
                            .getStatusCode()
                            .value())
                    .isEqualTo(200);
        }
    }

    private long idOf(String address) {
        String found = text("coordination", address);
        return Long.parseLong(found.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
    }

    private String text(String group, String address) {
        return new String(get(group, address).getBody(), UTF_8);
    }

    private ResponseEntity<String> json(String group, String address, Object body) {
        try {
            return post(group, address, "application/json", new ObjectMapper().writeValueAsBytes(body));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
