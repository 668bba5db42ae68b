package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At the own tasks a clerk claims and completes with the document of the step, and nothing else. */
class ClerkLimitsTest extends RestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /task/{task}/variables/station      | {"value":"lengshui","type":"String"}
            PUT    | /task/{task}/localVariables/choices | {"value":"{}","type":"Json"}
            POST   | /task/{task}/variables              | {"modifications":{"station":{"value":"lengshui"}}}
            DELETE | /task/{task}/variables/station      | {}
            POST   | /task/{task}/assignee               | {"userId":"lengshui-agency"}
            PUT    | /task/{task}                        | {"name":"x","due":null}
            POST   | /task/create                        | {"name":"x"}
            PUT    | /process-instance/{case}/variables/station | {"value":"lengshui","type":"String"}
            DELETE | /process-instance/{case}            | {}
            POST   | /process-instance/{case}/modification | {"instructions":[{"type":"startBeforeActivity","activityId":"archive"}]}
            PUT    | /process-instance/{case}/suspended  | {"suspended":true}
            POST   | /process-instance/delete            | {"processInstanceIds":["{case}"]}
            DELETE | /history/process-instance/{case}    | {}
            POST   | /process-definition/key/evaluation/start | {}
            POST   | /process-definition/key/supervision/start | {}
            DELETE | /process-definition/key/appeal?cascade=true | {}
            PUT    | /process-definition/key/appeal/suspended | {"suspended":true}
            POST   | /filter/create                      | {"name":"x","resourceType":"Task","query":{}}
            PUT    | /user/admin/credentials             | {"password":"Only-of-tests-1","authenticatedUserPassword":"a-password-of-tests"}
            POST   | /user/create                        | {"profile":{"id":"z"},"credentials":{"password":"Only-of-tests-1"}}
            PUT    | /group/camunda-admin/members/anwen-reception | {}
            POST   | /authorization/create               | {"type":1,"permissions":["ALL"],"userId":"anwen-reception","resourceType":7,"resourceId":"*"}
            """)
    void isForbidden(String method, String path, String body) {
        String task = registered("anwen");
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        List<Long> before = written();
        Reply reply = rest("anwen-reception")
                .call(
                        method,
                        path.replace("{task}", task).replace("{case}", instance),
                        body.replace("{case}", instance));
        assertThat(reply.status()).as(reply.text()).isIn(403, 404);
        assertThat(written()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /task/{task}/resolve        | {"variables":{"acceptance":{"type":"Json","value":"{}"}}}
            POST   | /task/{task}/bpmnError      | {"errorCode":"classLowered"}
            POST   | /task/{task}/bpmnEscalation | {"escalationCode":"onTheSpotExpired"}
            DELETE | /task/{task}                | {}
            POST   | /task/{task}/delegate       | {"userId":"anwen-reception"}
            POST   | /task/{task}/identity-links | {"userId":"lengshui-agency","type":"candidate"}
            POST   | /message | {"messageName":"caseReopened","businessKey":"SQ-2024-00001","processVariables":{"station":{"value":"anwen"},"list":{"value":"POINT"}}}
            POST   | /message | {"messageName":"caseReopened","all":true}
            """)
    void waysPastTheFormsAreClosed(String method, String path, String body) {
        String task = registered("anwen");
        List<Long> before = written();
        Reply reply = rest("anwen-reception").call(method, path.replace("{task}", task), body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.message()).endsWith("请填写本环节的表单后提交，不能以其他方式开始或结束办理。");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void whatWasClaimedMayBeGivenBackButNotHandedOver() {
        // given a task that a clerk has claimed
        String task = registered("anwen");
        Caller clerk = rest("anwen-reception");
        clerk.call("POST", "/task/" + task + "/claim", "{\"userId\":\"anwen-reception\"}");

        // when it is handed to somebody of another station, or a variable is written; then neither happens
        Reply handedOver = clerk.call("POST", "/task/" + task + "/assignee", "{\"userId\":\"lengshui-agency\"}");
        assertThat(handedOver.status()).isEqualTo(400);
        assertThat(handedOver.message()).endsWith("只能为自己认领任务。");
        String variable = "/task/" + task + "/variables/station";
        assertThat(clerk.call("PUT", variable, "{\"value\":\"lengshui\",\"type\":\"String\"}")
                        .status())
                .isEqualTo(403);
        // nor is its name or due date changed, which the engine lets who has claimed it
        assertThat(clerk.call("PUT", "/task/" + task, "{\"name\":\"x\",\"due\":null}")
                        .status())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getDueDate())
                .isNotNull();
        assertThat(assignee(task)).isEqualTo("anwen-reception");

        // when it is given back; then the group has it again
        assertThat(clerk.call("POST", "/task/" + task + "/unclaim", "{}").status())
                .isEqualTo(204);
        assertThat(assignee(task)).isNull();
    }

    private String assignee(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    @Test
    void nobodyDeletesTheOwnAccount() {
        Caller clerk = rest("anwen-reception");
        assertThat(clerk.call("DELETE", "/user/anwen-reception", null).status()).isEqualTo(403);
        assertThat(clerk.get("/task").status()).isEqualTo(200);
    }

    @Test
    void nothingIsDeployed() {
        String multipart =
                "--x\r\nContent-Disposition: form-data; name=\"a.bpmn\"; filename=\"a.bpmn\"\r\n\r\n<a/>\r\n--x--\r\n";
        rest("anwen-reception");
        Reply reply = Caller.basic(server(), "anwen-reception", PASSWORD).multipart("/deployment/create", multipart);
        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/report/candidate-group-count",
                "/history/process-instance/report?reportType=duration&periodUnit=month",
                "/history/task/report?reportType=duration&periodUnit=month"
            })
    void figuresOfAllStationsAreNotForClerks(String report) {
        assertThat(rest("anwen-reception").get(report).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin"})
    void otherAppsStayClosed(String app) {
        rest("anwen-reception");
        Reply login = Caller.atPage(server(), app).login(app, "anwen-reception", PASSWORD);
        assertThat(login.status()).isEqualTo(403);
    }

    @Test
    void cockpitsLists() {
        // given a session of Tasklist, which the engine's web apps accept at Cockpit's REST too
        registered("lengshui");
        Reply instances = tasklist("anwen-reception")
                .absolute("POST", "/camunda/api/cockpit/plugin/base/default/process-instance", "{}");
        assertThat(instances.status()).isEqualTo(200);
        assertThat(instances.json()).isEmpty();
    }
}
