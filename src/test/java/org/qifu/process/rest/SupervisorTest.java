package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.springframework.beans.factory.annotation.Autowired;

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

    @Test
    @Rule({"R-ARC-07", "R-ELI-06"})
    void documentsAreNotReadByWatching() {
        // given a case that waits at Anwen, which a supervisor watches in Cockpit
        String task = registered("anwen");
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        Caller supervisor = rest("supervisors");
        assertThat(supervisor.get("/process-instance/" + instance).status()).isEqualTo(200);

        // when the supervisor asks for the documents, running or kept; then telephone and registers' findings stay
        // hidden
        for (String list : List.of(
                "/variable-instance?processInstanceIdIn=" + instance,
                "/history/variable-instance?processInstanceId=" + instance,
                "/history/detail?processInstanceId=" + instance)) {
            assertThat(supervisor.get(list).json()).as(list).isEmpty();
        }
        for (String one : List.of(
                "/process-instance/" + instance + "/variables",
                "/task/" + task + "/variables",
                "/task/" + task + "/form-variables")) {
            assertThat(supervisor.get(one).status()).as(one).isEqualTo(403);
        }

        // while who is to work on it reads them
        assertThat(rest("anwen-reception")
                        .get("/task/" + task + "/variables?deserializeValues=false")
                        .text())
                .contains("13805790001");
    }

    @Test
    void failedJobsAreRetriedBySupervisorsNotByClerks(@Autowired ManagementService management) {
        // given a job that has used up its tries
        String job = management
                .createJobQuery()
                .processDefinitionKey("revisitTopUp")
                .singleResult()
                .getId();
        management.setJobRetries(job, 0);

        // when a clerk wants to repeat it; then it stays as it is; when a supervisor does; then it will run again
        assertThat(rest("anwen-agency")
                        .call("PUT", "/job/" + job + "/retries", "{\"retries\":1}")
                        .status())
                .isEqualTo(403);
        assertThat(rest("supervisors")
                        .call("PUT", "/job/" + job + "/retries", "{\"retries\":1}")
                        .status())
                .isEqualTo(204);
        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(1);

        // while no timer is made to ring before its time
        assertThat(rest("supervisors")
                        .call("POST", "/job/" + job + "/execute", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "supervisors"})
    void adminIsForAdministrators(String user) {
        rest("supervisors");
        Reply login = Caller.atPage(server(), "admin")
                .login("admin", user, user.equals("admin") ? "Only-of-tests-1" : PASSWORD);
        assertThat(login.status()).isEqualTo(user.equals("admin") ? 200 : 403);
    }
}
