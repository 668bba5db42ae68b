package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports, alerts and 堵点 over HTTP. */
class ReportsApiTest extends HttpTest {

    private static final String APRIL = "?period=2024-04";

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void nothingMade() {
        for (String table :
                List.of("sentiment_report", "blocking_topic", "opinion_step", "opinion_alert", "period_report")) {
            jdbc.update("delete from " + table);
        }
    }

    @Test
    @Rule("R-LED-03")
    void aMonthReportHoldsTheNumbersOfTheDashboard() throws IOException {
        // given cases of April
        at("2024-04-10T10:00");
        String number = accepted("SIMPLE", "POINT");
        complete(number, "handleOnTheSpot", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        accepted("COMPLEX", "POINT");
        at("2024-05-06T10:00");

        // when its figures are asked for; then they are those of the dashboard for these days
        JsonNode month = read("supervisors", "/api/reports/month" + APRIL);
        assertThat(month.path("label").asText()).isEqualTo("2024年4月");
        for (String panel : List.of("operation", "operation-station", "operation-board", "operation-class")) {
            JsonNode shown = read("supervisors", "/api/dashboard/panels/" + panel + "?from=2024-04-01&to=2024-04-30");
            assertThat(month.path("panels")).contains(shown);
        }
        String received = month.at("/panels/0/rows/0/cells/0/value").asText();
        assertThat(Integer.parseInt(received)).isGreaterThanOrEqualTo(2);

        // when it is made as XLSX and DOCX; then both are in the list and hold the same number
        JsonNode workbook = made("supervisors", "/api/reports/month" + APRIL + "&format=xlsx");
        JsonNode paper = made("supervisors", "/api/reports/month" + APRIL + "&format=docx");
        assertThat(read("supervisors", "/api/reports/made")).hasSize(2);
        assertThat(workbook.path("fileName").asText()).isEqualTo("涉企服务运行月报（2024年4月）.xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(workbook)))) {
            List<Row> rows = book.findSheet("运行情况").orElseThrow().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("登记");
            assertThat(rows.get(1).getCell(1).getText()).isEqualTo(received);
            assertThat(book.findSheet("说明").orElseThrow().read().get(4).getCellText(1))
                    .isEqualTo("登记时间在期间内的办件");
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(paper)));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("涉企服务运行月报（2024年4月）", "2024年4月1日至2024年4月30日", "安文街道企业服务站（窗口）", "口径")
                    .doesNotContain("{{");
            assertThat(document.getTables().get(0).getRow(1).getCell(1).getText())
                    .isEqualTo(received);
        }
    }

    @Test
    @Rule("R-LED-03")
    void aStationSeesItsOwnAndAPeriodMustBeOver() {
        at("2024-05-06T10:00");
        assertThat(status(get("anwen-office", "/api/reports/quarter?period=2024-Q1&station=anwen")))
                .isEqualTo(200);
        assertThat(status(get("anwen-office", "/api/reports/quarter?period=2024-Q1&station=yushan")))
                .isEqualTo(403);
        assertThat(status(get("anwen-office", "/api/reports/month" + APRIL))).isEqualTo(403);
        assertThat(status(get("anwen-office", "/api/reports/made"))).isEqualTo(403);
        assertThat(post("supervisors", "/api/reports/quarter?period=2024-Q2", "")
                        .getBody())
                .contains("期间还没有结束");
        assertThat(post("supervisors", "/api/reports/month?period=2024-13", "").getBody())
                .contains("月份应写成 2025-09 的样子");
        assertThat(post("supervisors", "/api/reports/quarter?period=2024-04", "")
                        .getBody())
                .contains("季度应写成 2025-Q3 的样子");
        assertThat(status(get("supervisors", "/api/reports/made/999999"))).isEqualTo(404);
    }

    @Test
    @Rule("R-SEN-04")
    void aFlaggedCaseIsReportedOnAndOnlySupervisorsReadIt() throws IOException {
        at("2024-04-10T10:00");
        String number = accepted("COMPLEX", "POINT");
        String flag = "{'number':'" + number + "','concern':'OPINION'}";
        assertThat(status(post("anwen-office", "/api/reports/sentiment/concerns", flag)))
                .isEqualTo(403);
        assertThat(status(post("supervisors", "/api/reports/sentiment/concerns", flag)))
                .isEqualTo(202);
        assertThat(post("supervisors", "/api/reports/sentiment/concerns", flag.replace(number, "SQ-1"))
                        .getBody())
                .contains("没有这个办件：SQ-1。");
        runDueJobs();
        JsonNode report = read("supervisors", "/api/reports/sentiment").get(0);
        assertThat(report.path("title").asText()).isEqualTo("企业诉求舆情检测报告（可能涉及社会舆论专题）");
        String address = "/api/reports/sentiment/" + report.path("number").asText();
        assertThat(read("supervisors", address + "/figures")
                        .at("/cases/0/number")
                        .asText())
                .isEqualTo(number);
        assertThat(status(get("supervisors", address + "/file"))).isEqualTo(404);
        assertThat(status(get("coordination", "/api/reports/sentiment"))).isEqualTo(403);
        assertThat(anonymous("/api/reports/sentiment").getStatusCode().value()).isEqualTo(401);
        assertThat(anonymous("/camunda/api/qifu/reports/sentiment")
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    @Rule("R-SEN-07")
    void anAlertIsSharedWithThreeUnitsWhoseStepsAreLogged() throws IOException {
        String alert = "{'subject':'网传某企业欠薪','source':'短视频平台','text':'视频称拖欠工资'}";
        assertThat(status(post("anwen-office", "/api/reports/alerts", alert))).isEqualTo(403);
        JsonNode opened =
                json.readTree(post("supervisors", "/api/reports/alerts", alert).getBody());
        assertThat(read("supervisors", "/api/reports/alerts").at("/0/steps").findValuesAsText("unit"))
                .containsExactly("PUBLICITY", "NETWORK", "POLICE");
        String steps = "/api/reports/alerts/" + opened.path("id").asLong() + "/steps";
        for (String unit : List.of("PUBLICITY", "NETWORK", "POLICE")) {
            assertThat(read("supervisors", "/api/reports/alerts")
                            .at("/0/closedAt")
                            .isNull())
                    .isTrue();
            String step = "{'unit':'" + unit + "','kind':'CLOSED','text':'已核实，系谣言'}";
            assertThat(status(post("supervisors", steps, step))).isEqualTo(201);
        }
        assertThat(read("supervisors", "/api/reports/alerts").at("/0/closedAt").isNull())
                .isFalse();
        assertThat(status(post("supervisors", steps, "{'unit':'POLICE','kind':'ACTED','text':'又'}")))
                .isEqualTo(409);
        assertThat(post("supervisors", "/api/reports/alerts", "{}").getBody()).contains("请填写标题 subject");
    }

    @Test
    @Rule("R-SEN-03")
    void aBlockingTopicGetsItsOwnerAndMeasure() throws IOException {
        jdbc.update("insert into blocking_topic (topic, month_begin, cases, enquiry_number, raised_at)"
                + " values ('停电', date '2024-04-01', 5, 'DD-2024-1', timestamp with time zone '2024-04-09 00:00:00Z')");
        long id =
                read("supervisors", "/api/reports/blocking-topics").at("/0/id").asLong();
        String decision = "{\"owner\":\"供电部门\",\"measure\":\"错峰检修\"}";
        String address = "/api/reports/blocking-topics/" + id;
        assertThat(status(put("supervisors", address, "application/json", decision)))
                .isEqualTo(204);
        assertThat(status(put("supervisors", address + "9", "application/json", decision)))
                .isEqualTo(404);
        assertThat(read("supervisors", "/api/reports/blocking-topics")
                        .at("/0/owner")
                        .asText())
                .isEqualTo("供电部门");
        assertThat(status(get("anwen-office", "/api/reports/blocking-topics"))).isEqualTo(403);
    }

    private JsonNode read(String group, String address) throws IOException {
        return json.readTree(get(group, address).getBody());
    }

    private JsonNode made(String group, String address) throws IOException {
        ResponseEntity<String> answer = post(group, address, "");
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return json.readTree(answer.getBody());
    }

    private byte[] file(JsonNode made) {
        return get("supervisors", "/api/reports/made/" + made.path("id").asLong())
                .getBody();
    }

    private ResponseEntity<String> post(String group, String address, String entry) {
        return post(group, address, "application/json", entry.replace('\'', '"').getBytes(UTF_8));
    }

    private static int status(ResponseEntity<?> answer) {
        return answer.getStatusCode().value();
    }
}
