package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Needs, ratings and satisfaction over HTTP. */
class ReportApiTest extends HttpTest {

    private static final String MARCH = "?from=2026-03-01&to=2026-03-31";
    private static final String SURVEY = "{'source':'SURVEY','measuredBy':'县工商联','firstDay':'2026-03-01',"
            + "'lastDay':'2026-03-20','asked':40,'satisfied':38}";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingRecorded() {
        jdbc.sql("delete from satisfaction_result").update();
        jdbc.sql("delete from guidance_item_line where item = 'NEED'").update();
        jdbc.sql("delete from guidance_item where code = 'NEED'").update();
    }

    @Rule("R-FBK-10")
    @Test
    void whatOthersMeasuredStandsBesideTheRatings() {
        assertThat(post("/api/satisfaction", SURVEY).getStatusCode().value()).isEqualTo(201);
        assertThat(text("supervisors", "/api/satisfaction" + MARCH))
                .startsWith("[{\"source\":\"RATING\"")
                .contains("\"source\":\"SURVEY\",\"measuredBy\":\"县工商联\"", "\"recordedBy\":\"u-coordination\"");
        assertThat(post("/api/satisfaction", SURVEY.replace("SURVEY", "RATING")).getBody())
                .contains("服务评价由系统统计，不能填报。");
        assertThat(post("/api/satisfaction", SURVEY.replace("38", "41")).getBody())
                .contains("满意的企业数不能多于回答的企业数。");
    }

    @Rule("R-FBK-09")
    @Test
    void aNeedBecomesADraftOfAGuidanceItem() {
        ResponseEntity<String> made = post("/api/needs/RISK_CHECK/guidance-item", "{'code':'NEED'}");
        assertThat(made.getStatusCode().value()).isEqualTo(201);
        assertThat(made.getBody()).contains("风险隐患排查服务", "\"active\":false");
        assertThat(post("/api/needs/RISK_CHECK/guidance-item", "{'code':'NEED'}")
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(post("/api/needs/MASSAGE/guidance-item", "{'code':'NEED'}").getBody())
                .contains("没有这个服务类型：MASSAGE");
        assertThat(text("supervisors", "/api/needs" + MARCH)).startsWith("[");
    }

    @Rule("R-FBK-08")
    @Test
    void supervisorsSeeTheRatingsOfAPeriodAndOthersDoNot() {
        assertThat(text("supervisors", "/api/department-ratings" + MARCH)).startsWith("[");
        assertThat(text("supervisors", "/api/department-ratings")).contains("请填写起止日期");
        assertThat(text("supervisors", "/api/department-ratings?from=2026-03-02&to=2026-03-01"))
                .contains("截止日期不能早于起始日期");
        assertThat(get("supervisors", "/api/needs?from=x&to=y").getStatusCode().value())
                .isEqualTo(400);
        for (String address : new String[] {"/api/department-ratings", "/api/needs", "/api/satisfaction"}) {
            assertThat(get("anwen-office", address + MARCH).getStatusCode().value())
                    .isEqualTo(403);
            assertThat(anonymous(address + MARCH).getStatusCode().value()).isEqualTo(401);
        }
    }

    private String text(String group, String address) {
        return new String(get(group, address).getBody(), UTF_8);
    }

    private ResponseEntity<String> post(String address, String entry) {
        return post(
                "coordination",
                address,
                "application/json",
                entry.replace('\'', '"').getBytes(UTF_8));
    }
}
