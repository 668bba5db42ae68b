package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;

/** 复盘, same-class problems and findings over HTTP. */
class ImprovementApiTest extends HttpTest {

    private static final String REVIEW = """
            {"cause":"材料要求不清","lesson":"一次告知","measure":"更新办事指南","owner":"陈志强"}""";

    @Test
    @Rule("R-LED-04")
    void theOfficeReviewsAClosedCaseOfItsStation() {
        // given an open case; then it is not reviewed; once it is closed the own office may, another may not
        String number = accepted("COMPLEX", "POINT");
        String reviews = "/api/cases/" + number + "/reviews";
        assertThat(send("anwen-office", reviews, REVIEW)).isEqualTo(409);
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(number);
        assertThat(send("yushan-office", reviews, REVIEW)).isEqualTo(403);
        assertThat(send("anwen-office", reviews, "{}")).isEqualTo(400);
        assertThat(send("anwen-office", reviews, REVIEW)).isEqualTo(201);
        assertThat(read("anwen-office", reviews)).contains("更新办事指南", "\"reviewedBy\":\"" + user("anwen-office"));
    }

    @Test
    @Rule("R-LED-05")
    void supervisorsSeeTheClassesWithTheirCounts() {
        // given a case linked to a class by its office; then supervisors see the class, and say what solves it
        String number = accepted("COMPLEX", "POINT");
        String name = "同类问题" + number;
        assertThat(send("anwen-office", "/api/cases/" + number + "/classes", "{\"name\":\"" + name + "\"}"))
                .isEqualTo(204);
        assertThat(read("anwen-office", "/api/cases/" + number + "/classes")).contains(name, "\"count\":1");
        assertThat(get("anwen-office", "/api/case-classes").getStatusCode().value())
                .isEqualTo(403);
        String all = read("supervisors", "/api/case-classes");
        assertThat(all).contains(name);
        Integer id = JsonPath.<List<Integer>>read(all, "$[?(@.name=='" + name + "')].id")
                .get(0);
        assertThat(send("supervisors", "/api/case-classes/" + id + "/solve", "{\"measure\":\"联合审批\"}"))
                .isEqualTo(204);
        assertThat(read("supervisors", "/api/case-classes")).contains("联合审批");
        assertThat(read("supervisors", "/api/case-classes/" + id + "/cases")).contains(number);
    }

    @Test
    @Rule("R-KPI-12")
    void supervisorsKeepTheFindings() {
        // given a finding; when it is closed twice; then the second time is refused
        assertThat(send(
                        "supervisors",
                        "/api/findings",
                        "{\"source\":\"半年评估\",\"text\":\"回访率不足\",\"owner\":\"办公室\",\"dueOn\":\"2024-04-30\"}"))
                .isEqualTo(201);
        Integer id = JsonPath.read(read("supervisors", "/api/findings"), "$[0].id");
        String close = "/api/findings/" + id + "/close";
        assertThat(send("anwen-office", close, "{\"measure\":\"已补\"}")).isEqualTo(403);
        assertThat(send("supervisors", close, "{\"measure\":\"已补\"}")).isEqualTo(204);
        assertThat(send("supervisors", close, "{\"measure\":\"已补\"}")).isEqualTo(409);
    }

    private int send(String group, String address, String body) {
        return post(group, address, "application/json", body.getBytes(UTF_8))
                .getStatusCode()
                .value();
    }

    private String read(String group, String address) {
        return new String(get(group, address).getBody(), UTF_8);
    }
}
