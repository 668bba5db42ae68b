package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Supervisors look at the cases of all stations in Cockpit and work on none of them. */
class SupervisorTest extends RestTest {

    @Test
    void cockpitIsOpen() {
        registered("anwen");
        registered("lengshui");
        rest("supervisors");
        Caller supervisor = Caller.atPage(server(), "cockpit");
        Reply login = supervisor.login("cockpit", "supervisors", PASSWORD);
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.json().path("authorizedApps"))
                .extracting(JsonNode::asText)
                .doesNotContain("admin");
        assertThat(supervisor
                        .get("/process-instance/count")
                        .json()
                        .path("count")
                        .asLong())
                .isEqualTo(runtime.createProcessInstanceQuery().count());
        assertThat(supervisor
                        .get("/history/process-instance/count")
                        .json()
                        .path("count")
                        .asLong())
                .isGreaterThanOrEqualTo(2);
        Reply statistics = supervisor.absolute(
                "GET", "/camunda/api/cockpit/plugin/base/default/process-definition/statistics", null);
        assertThat(statistics.status()).as(statistics.text()).isEqualTo(200);
    }

    @Test
    void othersWorkIsNotTheirs() {
        String task = registered("anwen");
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        Caller supervisor = rest("supervisors");
        List<Long> before = written();
        assertThat(supervisor.get("/task/" + task).status()).isEqualTo(200);
        for (Reply reply : List.of(
                supervisor.post("/task/" + task + "/claim", Map.of("userId", "supervisors")),
                supervisor.post("/task/" + task + "/complete", body("acceptance", accepted("SIMPLE"))),
                supervisor.call("DELETE", "/process-instance/" + instance, null),
                supervisor.call("PUT", "/process-instance/" + instance + "/variables/station", "{\"value\":\"x\"}"))) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        }
        assertThat(written()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "supervisors"})
    void adminIsForAdministrators(String user) {
        rest("supervisors");
        Reply login = Caller.atPage(server(), "admin")
                .login("admin", user, user.equals("admin") ? "admin-of-tests" : PASSWORD);
        assertThat(login.status()).isEqualTo(user.equals("admin") ? 200 : 403);
    }
}
