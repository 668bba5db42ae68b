package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.process.Forms;

/** 综合受理 of a station registers cases of this station, and nobody else registers any. */
class StartingTest extends RestTest {

    @Rule("R-INT-15")
    @ParameterizedTest
    @ValueSource(strings = {"start", "submit-form"})
    void receptionRegisters(String way) {
        Reply reply =
                rest("anwen-reception").post("/process-definition/key/appeal/" + way, start(application("anwen")));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().path("businessKey").asText()).matches("SQ-2024-\\d{5}");
    }

    @Test
    void receptionRegistersInTasklist() {
        Reply reply = tasklist("anwen-reception")
                .post("/process-definition/key/appeal/submit-form", start(application("anwen")));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "submit-form"})
    void notForAnotherStation(String way) {
        List<Long> before = written();
        Reply reply =
                rest("anwen-reception").post("/process-definition/key/appeal/" + way, start(application("lengshui")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).endsWith("「受理站点」只能选择您所在的企业服务站（窗口）。");
        assertThat(written()).isEqualTo(before);
    }

    @Rule("R-INT-15")
    @ParameterizedTest
    @ValueSource(strings = {"anwen-agency", "anwen-office", "supervisors", "dept-hurd", "county-board-reception"})
    void nobodyElseRegisters(String group) {
        for (String way : List.of("start", "submit-form")) {
            Reply reply = rest(group).post("/process-definition/key/appeal/" + way, start(application("anwen")));
            assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        }
    }

    @Rule("R-FBK-05")
    @ParameterizedTest
    @ValueSource(strings = {"anwen-reception", "coordination", "complaints"})
    void complaintsAreTakenWhereFirmsTurnTo(String group) {
        // given a case; when reception, coordination or the unit for complaints takes a complaint about it; then it may
        String number = rest("anwen-reception")
                .post("/process-definition/key/appeal/submit-form", start(application("anwen")))
                .json()
                .path("businessKey")
                .asText();
        Reply reply = rest(group).post("/process-definition/key/complaint/submit-form", complaint(number));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);

        // when the number is wrong; then the sentence says so
        Reply wrong = rest(group).post("/process-definition/key/complaint/submit-form", complaint("SQ-1999-00001"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.message()).endsWith("「办件编号」没有这个编号的办件，请核对后重新填写。");
    }

    @Rule("R-FBK-05")
    @ParameterizedTest
    @ValueSource(strings = {"anwen-agency", "supervisors", "dept-hurd"})
    void nobodyElseTakesComplaints(String group) {
        Reply reply = rest(group).post("/process-definition/key/complaint/submit-form", complaint("SQ-1999-00001"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
    }

    @Test
    void theWayBeginsAtTheBeginning() {
        // given a start that would jump to the archive
        Map<String, Object> request = new LinkedHashMap<>(start(application("anwen")));
        request.put("startInstructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "archive")));
        List<Long> before = written();
        Reply reply = rest("anwen-reception").post("/process-definition/key/appeal/start", request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void theCaseNumberIsNotTheSenders() {
        Map<String, Object> request = new LinkedHashMap<>(start(application("anwen")));
        request.put("businessKey", "SQ-1999-00001");
        Reply reply = rest("anwen-reception").post("/process-definition/key/appeal/start", request);
        assertThat(reply.status()).isEqualTo(200);
        String instance = reply.json().path("id").asText();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getBusinessKey())
                .startsWith("SQ-2024-");
    }

    private static Map<String, Object> complaint(String number) {
        return body("complaint", Forms.complaint(number, "经办人态度恶劣"));
    }
}
