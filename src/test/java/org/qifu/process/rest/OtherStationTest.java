package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

/** What belongs to one station is neither seen nor touched from another, at both doors of the engine. */
class OtherStationTest extends RestTest {

    private Caller caller(String door, String group) {
        return door.equals("tasklist") ? tasklist(group) : rest(group);
    }

    private String instanceOf(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
    }

    @Rule("R-ARC-07")
    @ParameterizedTest
    @ValueSource(strings = {"engine-rest", "tasklist"})
    void anotherStationSeesNothing(String door) {
        // given a case that waits at Anwen
        String task = registered("anwen");
        String instance = instanceOf(task);
        // when a receptionist of Lengshui looks for it
        Caller other = caller(door, "lengshui-reception");
        // then no list, count or variable shows it
        for (String query : List.of(
                "/task?taskId=" + task,
                "/task?processInstanceId=" + instance,
                "/process-instance",
                "/execution?processInstanceId=" + instance,
                "/variable-instance?processInstanceIdIn=" + instance,
                "/history/process-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/activity-instance",
                "/history/detail",
                "/history/user-operation")) {
            Reply reply = other.get(query);
            assertThat(reply.status()).as(query).isEqualTo(200);
            assertThat(reply.json()).as(query).isEmpty();
        }
        for (String path : List.of(
                "/task/" + task,
                "/task/" + task + "/variables",
                "/task/" + task + "/form-variables",
                "/task/" + task + "/form",
                "/task/" + task + "/deployed-form",
                "/task/" + task + "/identity-links",
                "/process-instance/" + instance,
                "/process-instance/" + instance + "/variables",
                "/process-instance/" + instance + "/activity-instances",
                "/history/process-instance/" + instance)) {
            assertThat(other.get(path).status()).as(path).isIn(403, 404);
        }
        assertThat(other.get("/task/count?processInstanceId=" + instance)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        // while the own station sees it
        Caller own = caller(door, "anwen-reception");
        assertThat(own.get("/task?taskId=" + task).json()).hasSize(1);
        assertThat(own.get("/task/" + task + "/form-variables?deserializeValues=false")
                        .json()
                        .path("application")
                        .toString())
                .contains("13805790001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine-rest", "tasklist"})
    void anotherStationNeitherClaimsNorCompletes(String door) {
        String task = registered("anwen");
        Caller other = caller(door, "lengshui-reception");
        List<Long> before = written();
        assertThat(other.post("/task/" + task + "/claim", Map.of("userId", "lengshui-reception"))
                        .status())
                .isEqualTo(403);
        assertThat(other.post("/task/" + task + "/complete", body("acceptance", accepted("SIMPLE")))
                        .status())
                .isEqualTo(403);
        assertThat(other.post("/task/" + task + "/submit-form", body("acceptance", accepted("SIMPLE")))
                        .status())
                .isEqualTo(403);
        assertThat(written()).isEqualTo(before);
    }

    static Stream<String> groupsBesideReception() {
        return Stream.of("anwen-agency", "anwen-appeals", "anwen-office", "county-hard-cases", "dept-hurd");
    }

    @ParameterizedTest
    @MethodSource("groupsBesideReception")
    void anotherBoardOfTheStationDoesNotEither(String group) {
        String task = registered("anwen");
        Caller other = rest(group);
        assertThat(other.get("/task/" + task).status()).isEqualTo(404);
        assertThat(other.post("/task/" + task + "/complete", body("acceptance", accepted("SIMPLE")))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine-rest", "tasklist"})
    void nobodyClaimsForAnother(String door) {
        // given a task of reception, which its member would hand to someone of another station
        String task = registered("anwen");
        rest("lengshui-agency");
        Caller clerk = caller(door, "anwen-reception");
        Reply reply = clerk.post("/task/" + task + "/claim", Map.of("userId", "lengshui-agency"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("只能为自己认领任务。");
        assertThat(rest("lengshui-agency").get("/task/" + task).status()).isEqualTo(404);
        // then the own claim works, and again does no harm
        assertThat(clerk.post("/task/" + task + "/claim", Map.of("userId", "anwen-reception"))
                        .status())
                .isEqualTo(204);
        assertThat(clerk.post("/task/" + task + "/claim", Map.of("userId", "anwen-reception"))
                        .status())
                .isEqualTo(204);
    }
}
