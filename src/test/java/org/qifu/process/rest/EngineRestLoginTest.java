package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody uses the engine's REST without the password of an engine user. */
class EngineRestLoginTest extends RestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task",
                "/engine/default/task",
                "/process-definition/key/appeal/start",
                "/history/variable-instance",
                "/user",
                "/version"
            })
    void askForAPassword(String path) {
        rest("renchuan-office");
        assertThat(Caller.stranger(server(), "/engine-rest").get(path).status()).isEqualTo(401);
        assertThat(Caller.basic(server(), "renchuan-office", "wrong").get(path).status())
                .isEqualTo(401);
        assertThat(Caller.basic(server(), "nobody", PASSWORD).get(path).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//task", "/task;x=1", "/engine;/default/task"})
    void refuseAnyOtherSpelling(String path) {
        assertThat(Caller.stranger(server(), "/engine-rest").get(path).status()).isEqualTo(400);
        assertThat(rest("renchuan-office").get(path).status()).isEqualTo(400);
    }

    @Test
    void aClerkGetsInWithTheOwnPassword() {
        assertThat(rest("anwen-reception").get("/task").status()).isEqualTo(200);
    }

    @Test
    void theWebAppsAnswerNobodyWithoutASession() {
        Caller stranger = Caller.stranger(server(), "/camunda/api");
        assertThat(stranger.get("/engine/engine/default/task").status()).isEqualTo(401);
        assertThat(stranger.get("/cockpit/plugin/base/default/process-definition/statistics")
                        .status())
                .isEqualTo(401);
    }
}
