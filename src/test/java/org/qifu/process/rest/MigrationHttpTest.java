package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.process.ChangedModel;
import org.springframework.beans.factory.annotation.Autowired;

/** The calls of the analysts' guide, chapter on new versions: deploy, plan, validate, move, count the limits anew. */
class MigrationHttpTest extends RestTest {

    @Autowired
    private RepositoryService repository;

    private final List<String> deployments = new ArrayList<>();
    private Caller admin;
    private String instance;
    private String running;

    @BeforeEach
    void aCaseAtAgency() {
        admin = rest("camunda-admin");
        running = latest();
        String accept = registered("anwen");
        instance = tasks.createTaskQuery().taskId(accept).singleResult().getProcessInstanceId();
        Reply accepted =
                rest("anwen-reception").post("/task/" + accept + "/complete", body("acceptance", accepted("COMPLEX")));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(204);
    }

    @AfterEach
    void withdraw() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true, true, true));
        runtime.deleteProcessInstanceIfExists(instance, "end of test", true, true, true, true);
    }

    @Test
    void aCaseIsMovedAndItsLimitCounted() {
        // given a version that gives agency one day more
        deploy(new ChangedModel("appeal")
                .replace("deadline.workingDays(acceptedAt, 3)", "deadline.workingDays(acceptedAt, 4)"));
        assertThat(latest()).isNotEqualTo(running);

        // when the engine's plan is asked for, validated and executed
        Reply plan = plan();
        Reply checked = admin.post("/migration/validate", plan.json());
        assertThat(checked.json().path("instructionReports")).isEmpty();
        assertThat(execute(plan.json()).status()).isEqualTo(204);

        // then the case runs on the new version, and the limit follows when it is counted, for administrators only
        assertThat(definition()).isEqualTo(latest());
        assertThat(due()).startsWith("2024-03-21");
        assertThat(rest("anwen-reception")
                        .absolute("POST", "/api/limits/recount", null)
                        .status())
                .isEqualTo(403);
        Reply counted = admin.absolute("POST", "/api/limits/recount", null);
        assertThat(counted.json().path("changed").asInt()).as(counted.text()).isPositive();
        assertThat(due()).startsWith("2024-03-22");
    }

    @Test
    void aStepWithAnotherNameHasToBeNamed() {
        // given a version in which the step where the case stands has another name
        deploy(new ChangedModel("appeal").replace("\"handleByAgency\"", "\"handleHere\""));

        // when the engine's own plan is executed; then it is refused, with the name of the step, and nothing has moved
        JsonNode plan = plan().json();
        Reply refused = execute(plan);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("handleByAgency");
        assertThat(definition()).isEqualTo(running);

        // when the plan says what it is called now; then the case is moved
        ((ObjectNode) plan)
                .withArray("instructions")
                .addPOJO(Map.of(
                        "sourceActivityIds", List.of("handleByAgency"), "targetActivityIds", List.of("handleHere")));
        Reply moved = execute(plan);
        assertThat(moved.status()).as(moved.text()).isEqualTo(204);
        assertThat(tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("handleHere");
    }

    private void deploy(ChangedModel model) {
        var parts = new StringBuilder(part("deployment-name", "", "appeal"));
        model.resources().forEach((name, text) -> parts.append(part(name, "; filename=\"" + name + "\"", text)));
        Reply deployed = admin.multipart("/deployment/create", parts + "--x--\r\n");
        assertThat(deployed.status()).as(deployed.text()).isEqualTo(200);
        deployments.add(deployed.json().path("id").asText());
    }

    private static String part(String name, String file, String text) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n" + text + "\r\n";
    }

    private Reply plan() {
        return admin.post(
                "/migration/generate",
                Map.ofEntries(
                        entry("sourceProcessDefinitionId", running),
                        entry("targetProcessDefinitionId", latest()),
                        entry("updateEventTriggers", true)));
    }

    private Reply execute(JsonNode plan) {
        return admin.post("/migration/execute", Map.of("migrationPlan", plan, "processInstanceIds", List.of(instance)));
    }

    private String definition() {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }

    private String due() {
        return jdbc.sql("select due_at from case_file where number = ?")
                .param(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getBusinessKey())
                .query((row, i) -> String.valueOf(row.getTimestamp(1)))
                .single();
    }

    private String latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("appeal")
                .latestVersion()
                .singleResult()
                .getId();
    }
}
