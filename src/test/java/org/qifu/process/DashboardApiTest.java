package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures over HTTP, of cases that went through the engine. */
class DashboardApiTest extends HttpTest {

    private static final String BOARD = "/api/dashboard";
    private static final String LIST = BOARD + "/cases?station=anwen&size=200";

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private AuthorizationService authorizations;

    @Test
    @Rule({"R-LED-03", "R-KPI-13"})
    void aNumberOpensItsList() {
        // given a case that was solved in time, and one that agency has had for a week
        String solved = accepted("COMPLEX", "CHAIN");
        complete(solved, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(solved);
        String late = accepted("COMPLEX", "POINT");
        at("2024-03-22T09:00");
        runDueJobs();

        // when the panels of the day and of the limits are read
        JsonNode today = read("supervisors", BOARD + "/panels/today?station=anwen");
        JsonNode limits = read("supervisors", BOARD + "/panels/punctuality-station?station=anwen");

        // then each number is the length of its list, and the cases are where they belong
        assertThat(cell(today, "open").get("value").asInt()).isEqualTo(total("open"));
        assertThat(numbers("open")).contains(late).doesNotContain(solved);
        assertThat(numbers("archived")).contains(solved).doesNotContain(late);
        assertThat(cell(limits, "limitsMissed").get("value").asInt()).isEqualTo(total("limitsMissed"));
        assertThat(numbers("limitsKept")).contains(solved).doesNotContain(late);
        assertThat(numbers("limitsMissed")).contains(late).doesNotContain(solved);
        assertThat(cell(limits, "limitsKept").get("percent").asDouble()).isBetween(0.1, 99.9);
        // and says what it counts, by which clause
        assertThat(limits.get("columns").get(1).get("formula").asText()).contains("时限内办结");
        assertThat(limits.get("columns").get(1).get("clause").asText()).isEqualTo("003 二(五)");
    }

    @Test
    @Rule("R-LED-03")
    void everybodyGetsTheFiguresOfHisCases() {
        // given a case of Anwen
        String number = accepted("SIMPLE", "BLOCK");

        // then another station counts it nowhere, the county's coordinators neither, its own office and supervisors do
        assertThat(numbers("yushan-office", "listedOpen")).doesNotContain(number);
        assertThat(numbers("coordination", "listedOpen")).doesNotContain(number);
        assertThat(numbers("anwen-office", "listedOpen")).contains(number);
        assertThat(numbers("supervisors", "listedOpen")).contains(number);
        // and nobody is told anything, by password or without a session
        assertThat(anonymous(BOARD).getStatusCode().value()).isEqualTo(401);
        assertThat(anonymous("/camunda/api/qifu/dashboard").getStatusCode().value())
                .isEqualTo(401);
        assertThat(anonymous("/camunda/api/qifu/ledger").getStatusCode().value())
                .isEqualTo(401);
        // and the heads of stations come into Cockpit, where the figures are, their agents do not
        assertThat(mayOpenCockpit("anwen-office")).isTrue();
        assertThat(mayOpenCockpit("anwen-agency")).isFalse();
    }

    @Test
    @Rule("R-KPI-07")
    void whatThereIsToAskFor() {
        // when the board is opened
        JsonNode board = read("supervisors", BOARD);

        // then it names its period, stations, departments and panels, and each panel can be read
        assertThat(board.get("from").asText()).isEqualTo("2024-03-01");
        assertThat(board.get("to").asText()).isEqualTo("2024-03-18");
        assertThat(board.get("provisional").asBoolean()).isFalse();
        assertThat(board.get("stations")).hasSize(15);
        assertThat(board.get("units")).isNotEmpty();
        for (JsonNode panel : board.get("panels")) {
            JsonNode shown =
                    read("supervisors", BOARD + "/panels/" + panel.get("key").asText());
            assertThat(shown.get("title")).isEqualTo(panel.get("title"));
            shown.get("rows").forEach(row -> assertThat(row.get("cells")).hasSameSizeAs(shown.get("columns")));
        }
        assertThat(read("supervisors", BOARD + "/figures")).hasSizeGreaterThan(50);
        // and what is not there is refused in words
        assertThat(refusal(BOARD + "/panels/none")).contains("没有这个看板");
        assertThat(refusal(BOARD + "/cases?figure=none")).contains("没有这个指标");
        assertThat(refusal(BOARD + "/cases?figure=open&group=NODE:3")).contains("没有这个分组");
        assertThat(refusal(BOARD + "/panels/today?from=2024-03-18&to=2024-03-01"))
                .contains("结束日期不能早于开始日期");
        assertThat(get("supervisors", BOARD + "/cases?from=x").getStatusCode().value())
                .isEqualTo(400);
    }

    private boolean mayOpenCockpit(String group) {
        return authorizations.isUserAuthorized(
                user(group), List.of(group), Permissions.ACCESS, Resources.APPLICATION, "cockpit");
    }

    private String refusal(String address) {
        var response = get("supervisors", address);
        assertThat(response.getStatusCode().value()).isEqualTo(400);
        return json(response.getBody()).toString();
    }

    private int total(String figure) {
        return read("supervisors", LIST + "&figure=" + figure).get("total").asInt();
    }

    private List<String> numbers(String figure) {
        return numbers("supervisors", figure);
    }

    private List<String> numbers(String group, String figure) {
        return read(group, LIST + "&figure=" + figure).get("rows").findValuesAsText("number");
    }

    private static JsonNode cell(JsonNode panel, String figure) {
        for (JsonNode cell : panel.get("rows").get(0).get("cells")) {
            if (cell.get("figure").asText().equals(figure)) {
                return cell;
            }
        }
        throw new AssertionError("No figure " + figure + " in " + panel);
    }

    private JsonNode read(String group, String address) {
        var response = get(group, address);
        assertThat(response.getStatusCode().value()).as(address).isEqualTo(200);
        return json(response.getBody());
    }

    private JsonNode json(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
