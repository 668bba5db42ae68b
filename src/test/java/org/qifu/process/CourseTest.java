package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;

/** The course of a case, and where cases stay, over HTTP. */
class CourseTest extends HttpTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    @Rule("R-ARC-02")
    void theCourseTellsWhatWasDoneWhereItStandsAndWhatMayCome() throws Exception {
        // given a case that agency called two units for
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.assistance("land", "PROJECT"));

        // when somebody of its station asks; then each step has its state, and the gateway's ways are all possible
        JsonNode flow = course("anwen-office", number).get(0);
        assertThat(flow.get("process").asText()).isEqualTo("appeal");
        assertThat(flow.get("processName").asText()).isEqualTo("企业问题（诉求）办理");
        assertThat(steps(flow))
                .containsExactly(
                        "accept DONE 综合受理",
                        "handleByAgency DONE 代办服务",
                        "assist NOW 协办",
                        "assist NOW 协办",
                        "handleByAgency NEXT 代办服务");
        JsonNode accept = flow.get("steps").get(0);
        assertThat(accept.get("who").asText()).isEqualTo("anwen-reception");
        assertThat(accept.get("to").asText()).isEqualTo("2024-03-18T02:00:00Z");
        assertThat(flow.get("steps").get(2).get("late").asBoolean()).isFalse();

        // and somebody of another station is told nothing
        assertThat(get("yushan-office", "/api/cases/" + number + "/path")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    @Rule("R-ARC-02")
    void aCalledFlowHasACourseOfItsOwn() throws Exception {
        // given a complaint that was answered, waiting for its rating
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());

        // then the caller stands at the call, the called flow at its task
        JsonNode course = course("supervisors", number);
        assertThat(steps(course.get(0)))
                .contains("answer DONE 统一反馈")
                .anyMatch(step -> step.startsWith("evaluation NOW"))
                .anyMatch(step -> step.endsWith("NEXT 回访"));
        assertThat(course.get(1).get("process").asText()).isEqualTo("evaluation");

        // when all is done; then nothing is left to come
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, today()));
        complete(number, "revisitCase", "anwen-office", Forms.revisit(true, today()));
        runDueJobs();
        JsonNode done = course("supervisors", number).get(0);
        assertThat(steps(done)).allMatch(step -> step.contains(" DONE "));
        assertThat(steps(done)).anyMatch(step -> step.startsWith("evaluation DONE"));
    }

    @Test
    @Rule("R-TIM-14")
    void whereCasesStayIsToldOfThoseOneMaySee() throws Exception {
        // given a case of Anwen that agency has had since Monday
        String number = accepted("COMPLEX", "POINT");
        at("2024-03-19T10:00");

        // when its office asks; then it is told, with the case behind the number
        String heat = "/api/heat/appeal?station=anwen&from=2024-03-18&to=2024-03-19";
        JsonNode agency = StreamSupport.stream(
                        json(get("anwen-office", heat).getBody()).spliterator(), false)
                .filter(step -> step.get("step").asText().equals("handleByAgency"))
                .findFirst()
                .orElseThrow();
        assertThat(agency.get("open").asLong()).isEqualTo(1);
        assertThat(agency.get("dwellMax").asLong()).isGreaterThanOrEqualTo(1440);
        JsonNode rows = json(get("supervisors", heat.replace("appeal", "appeal/steps/handleByAgency/cases"))
                .getBody());
        assertThat(rows.get(0).get("number").asText()).isEqualTo(number);

        // and another station is told nothing of it; a period that is none is refused
        assertThat(json(get("yushan-office", heat).getBody())).isEmpty();
        assertThat(anonymous(heat).getStatusCode().value()).isEqualTo(401);
        assertThat(status("supervisors", "/api/heat/appeal?from=2024-03-19&to=2024-03-18"))
                .isEqualTo(400);
    }

    private int status(String group, String address) {
        return get(group, address).getStatusCode().value();
    }

    private JsonNode course(String group, String number) throws Exception {
        return json(get(group, "/api/cases/" + number + "/path").getBody());
    }

    private JsonNode json(byte[] body) throws Exception {
        return json.readTree(body);
    }

    private static List<String> steps(JsonNode flow) {
        return StreamSupport.stream(flow.get("steps").spliterator(), false)
                .map(step -> step.get("step").asText()
                        + ' '
                        + step.get("state").asText()
                        + ' '
                        + step.get("name").asText())
                .toList();
    }
}
