package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who watches over the system: operators and administrators with their password, nobody else. */
class OperationGuardTest extends OperationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/health/liveness", "/health/readiness"})
    void loadBalancersLearnTheStateAndNoMore(String path) {
        Reply reply = Caller.stranger(server(), "/actuator").get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/health",
                "/health/db",
                "/health/readiness/db",
                "/prometheus",
                "/metrics",
                "/loggers",
                "/threaddump",
                "/env",
                "/nothing"
            })
    void everythingElseWantsThePasswordOfAnOperator(String path) {
        assertThat(Caller.stranger(server(), "/actuator").get(path).status()).isEqualTo(401);
        rest("yushan-agency");
        assertThat(Caller.basic(server(), "yushan-agency", "wrong")
                        .absolute("GET", "/actuator" + path, null)
                        .status())
                .isEqualTo(401);
        assertThat(operation("anwen-office", path).status()).isEqualTo(403);
        assertThat(operation("supervisors", path).status()).isEqualTo(403);
    }

    @Test
    void aSessionOfTheWebAppsOpensNothing() {
        assertThat(tasklist("camunda-admin")
                        .absolute("GET", "/actuator/health", null)
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/db", "/metrics", "/loggers", "/threaddump"})
    void operatorsAndAdministratorsSeeWhatIsNamed(String path) {
        assertThat(operation("operators", path).status()).isEqualTo(200);
        assertThat(operation("camunda-admin", path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/env",
                "/heapdump",
                "/configprops",
                "/beans",
                "/mappings",
                "/sessions",
                "/shutdown",
                "/flyway",
                "/scheduledtasks"
            })
    void whatHoldsSecretsOrPersonalDataIsClosedToAll(String path) {
        assertThat(operation("camunda-admin", path).status()).isEqualTo(404);
    }

    @Test
    void anOperatorMakesTheLogTalkative() {
        Caller operator = rest("operators");
        String logger = "/actuator/loggers/org.qifu.notice";
        assertThat(operator.absolute("POST", logger, "{\"configuredLevel\":\"DEBUG\"}")
                        .status())
                .isEqualTo(204);
        assertThat(operator.absolute("GET", logger, null)
                        .json()
                        .path("effectiveLevel")
                        .asText())
                .isEqualTo("DEBUG");
        // and the form of a strange page, which sends no such type, cannot
        assertThat(operator.absolute("POST", logger, "{\"configuredLevel\":\"TRACE\"}", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(operator.absolute("POST", logger, "{\"configuredLevel\":null}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void operatorsSeeNoCase() {
        String number = accepted();
        Caller operator = rest("operators");
        assertThat(operator.absolute("GET", "/api/cases/" + number + "/overview", null)
                        .status())
                .isEqualTo(403);
        assertThat(operator.get("/task").json()).isEmpty();
        assertThat(operator.get("/process-instance").json()).isEmpty();
    }
}
