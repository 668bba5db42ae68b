package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may bring in models, and what a model may hold: the engine runs what is in it. */
class UploadTest extends RestTest {

    @Test
    void anAnalystDeploysAndNobodyElseButAdministrators() throws Exception {
        // given the supervision as an analyst has changed it
        String changed = Files.readString(Path.of("bpmn/supervision.bpmn"))
                .replace("process id=\"supervision\"", "process id=\"supervisionOfAnalyst\"")
                .replace("bpmnElement=\"supervision\"", "bpmnElement=\"supervisionOfAnalyst\"");

        // when clerks and supervisors try, they are refused
        for (String group : List.of("anwen-office", "supervisors", "coordination", "operators")) {
            assertThat(deploy(rest(group), "supervision.bpmn", changed).status())
                    .as(group)
                    .isEqualTo(403);
        }

        // then the analyst gets through, and the log knows the file by its hash
        Reply reply = deploy(rest("analysts"), "supervision.bpmn", changed);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(logged("DEPLOYED", "analysts"))
                .singleElement()
                .asString()
                .contains("supervision.bpmn sha256 " + sha256(changed));
        assertThat(rest("analysts")
                        .get("/process-definition/key/supervisionOfAnalyst")
                        .status())
                .isEqualTo(200);
        // who may not remove it, because cases would go with it
        String id = reply.json().path("id").asText();
        assertThat(rest("analysts").call("DELETE", "/deployment/" + id, null).status())
                .isEqualTo(403);
        // and may read no document of a case
        String task = registered("anwen");
        assertThat(rest("analysts").get("/task/" + task + "/variables").status())
                .isEqualTo(403);
        assertThat(rest("analysts").get("/variable-instance").json()).isEmpty();
        assertThat(rest("camunda-admin")
                        .call("DELETE", "/deployment/" + id, null)
                        .status())
                .isEqualTo(204);
        assertThat(logged("ENGINE", "camunda-admin")).asString().contains("Delete");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<scriptTask id='x' scriptFormat='javascript'><script>1</script></scriptTask> | 不允许使用 scriptTask",
                "<serviceTask id='x' camunda:class='java.lang.Thread'/> | 不允许使用属性 camunda:class",
                "<serviceTask id='x' camunda:type='external' camunda:topic='t'/> | 不允许使用属性 camunda:",
                "<serviceTask id='x' camunda:type='shell'/> | 不允许使用属性 camunda:type",
                "<serviceTask id='x' camunda:expression='${now()}'/> | 不允许使用属性 camunda:expression",
                "<serviceTask id='x' camunda:delegateExpression='${dataSource}'/> | 没有可供流程调用的程序",
                "<serviceTask id='x' camunda:delegateExpression='${archive.getClass()}'/> | 没有可供流程调用的程序",
                "<serviceTask id='x' camunda:delegateExpression='${archive}'><extensionElements><camunda:connector/>"
                        + "</extensionElements></serviceTask> | 不允许使用 camunda:connector",
                "<serviceTask id='x' camunda:delegateExpression='${archive}'><extensionElements><camunda:field name='a'>"
                        + "</camunda:field></extensionElements></serviceTask> | 不允许使用 camunda:field",
                "<serviceTask id='x' camunda:delegateExpression='${archive}'><extensionElements>"
                        + "<camunda:executionListener event='start' class='a.B'/></extensionElements></serviceTask>"
                        + " | 不允许使用属性 class",
                "<serviceTask id='x' camunda:delegateExpression='${archive}'><extensionElements>"
                        + "<camunda:executionListener event='start'><camunda:script scriptFormat='js'>1</camunda:script>"
                        + "</camunda:executionListener></extensionElements></serviceTask> | 不允许使用 camunda:script",
                "<serviceTask id='x' camunda:delegateExpression='${archive}'><extensionElements><camunda:inputOutput>"
                        + "<camunda:inputParameter name='a'><camunda:script scriptFormat='js'>1</camunda:script>"
                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>"
                        + " | 不允许使用 camunda:script",
                "<serviceTask id='x' camunda:delegateExpression='${archive}'><extensionElements><camunda:inputOutput>"
                        + "<camunda:inputParameter name='a'>${a.getClass()}<camunda:list/></camunda:inputParameter>"
                        + "</camunda:inputOutput></extensionElements></serviceTask> | 不允许调用 getClass",
                "<userTask id='x' camunda:formKey='embedded:deployment:f.html'/> | 不允许使用属性 camunda:formKey",
                "<userTask id='x'/> | 没有写明填写哪份材料",
                "<userTask id='x' camunda:assignee='${identityService.newUser(1)}'/> | 不允许调用 newUser",
                "<userTask id='x' name='${systemProperties}'/> | 不允许使用 systemProperties",
                "<userTask id='x' camunda:dueDate='${deadline.toString()}'/> | 不允许调用 toString",
                "<userTask id='x' camunda:dueDate='${now().class}'/> | 不允许读取属性 class",
                "<userTask id='x' camunda:dueDate='${a[0]}'/> | 不允许用方括号",
                "<userTask id='x' camunda:dueDate='#{execution.engineServices}'/> | 不允许读取属性 engineServices",
                "<userTask id='x' camunda:dueDate='${S(a)}'/> | 不允许使用函数 S",
                "<userTask id='x' camunda:dueDate='${a.'/> | 表达式写法有误",
                "<sequenceFlow id='x' sourceRef='a' targetRef='b'><conditionExpression language='js'>1"
                        + "</conditionExpression></sequenceFlow> | 不允许使用属性 language",
                "<sequenceFlow id='x' sourceRef='a' targetRef='b'><conditionExpression>"
                        + "<![CDATA[${a.prop('b').getClass()}]]></conditionExpression></sequenceFlow> | 不允许调用 getClass",
                "<businessRuleTask id='x'/> | 不允许使用 businessRuleTask",
                "<a:task xmlns:a='http://activiti.org/bpmn' id='x'/> | 不允许使用 a:task",
                "<userTask id='x' xmlns:a='http://activiti.org/bpmn' a:class='b'/> | 不允许使用属性 a:class",
            })
    void whatCouldRunCodeIsRefusedWithElementAndReason(String element, String reason) {
        Reply reply = deploy(rest("analysts"), "bad.bpmn", model(element));
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().path("message").asText()).contains("bad.bpmn", "“x”", reason);
        assertThat(rest("analysts")
                        .get("/process-definition/count?key=bad")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(logged("DEPLOYMENT_REFUSED", "analysts")).asString().contains(reason);
    }

    @Test
    void otherFilesAreRefusedWhatever() {
        Caller analyst = rest("analysts");
        for (String name : List.of("a.dmn", "a.cmmn", "a.js", "a.html", "a.jar", "xbpmn", "a.bpmn20.xml")) {
            assertThat(deploy(analyst, name, model("<manualTask id='x'/>")).text())
                    .as(name)
                    .contains("只能部署");
        }
        assertThat(deploy(analyst, "a.bpmn", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
                        .text())
                .contains("外部引用");
        assertThat(deploy(analyst, "a.form", "{\"components\": [{\"type\": \"html\", \"id\": \"x\"}]}")
                        .text())
                .contains("控件“x”", "html");
        assertThat(deploy(analyst, "a.form", "<script/>").text()).contains("不是表单设计器保存的表单");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "${''.getClass()}",
                "${currentUser().class.name}",
                "${dataSource}",
                "${identityService.newUser('evil')}",
                "${deadline.getClass()}",
                "${now().getTime()}",
                "${environment.systemProperties}",
            })
    void aStoredFilterReachesNothing(String expression) {
        // given a list whose condition is an expression, which the engine evaluates whenever it is opened
        Caller administrator = rest("camunda-admin");
        Reply made = administrator.post(
                "/filter/create",
                Map.of("resourceType", "Task", "name", "evil", "query", Map.of("assigneeExpression", expression)));
        String id = made.json().path("id").asText();
        try {
            Reply list = administrator.get("/filter/" + id + "/list");
            assertThat(list.status()).as(list.text()).isGreaterThanOrEqualTo(400);
        } finally {
            administrator.call("DELETE", "/filter/" + id, null);
        }
        // and asked directly it is not evaluated at all
        assertThat(administrator
                        .post("/task", Map.of("assigneeExpression", expression))
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void aMigrationBringsNoVariables() {
        String task = registered("anwen");
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        String definition = tasks.createTaskQuery().taskId(task).singleResult().getProcessDefinitionId();
        Map<String, Object> plan = Map.of(
                "sourceProcessDefinitionId", definition,
                "targetProcessDefinitionId", definition,
                "instructions",
                        List.of(Map.of(
                                "sourceActivityIds", List.of("accept"), "targetActivityIds", List.of("accept"))));
        var evil = new java.util.HashMap<>(plan);
        evil.put("variables", Map.of("acceptedAt", Map.of("type", "String", "value", "never")));
        Reply refused = rest("analysts")
                .post("/migration/execute", Map.of("migrationPlan", evil, "processInstanceIds", List.of(instance)));
        assertThat(refused.text()).contains("迁移计划不能带变量");
        assertThat(refused.status()).isEqualTo(400);
        Reply moved = rest("analysts")
                .post("/migration/execute", Map.of("migrationPlan", plan, "processInstanceIds", List.of(instance)));
        assertThat(moved.status()).as(moved.text()).isEqualTo(204);
        assertThat(logged("ENGINE", "analysts")).asString().contains("Migrate");
    }

    private List<String> logged(String kind, String user) {
        return jdbc.sql("select subject || ' ' || details from audit_entry where kind = ? and actor = ? order by id")
                .params(kind, user)
                .query(String.class)
                .list();
    }

    private static String sha256(String text) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Reply deploy(Caller caller, String file, String content) {
        return caller.multipart(
                "/deployment/create",
                "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nof an analyst"
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + file
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--x--\r\n");
    }

    private static String model(String element) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>"
                + "<process id='bad' isExecutable='true' camunda:historyTimeToLive='P1D'><startEvent id='s'/>" + element
                + "</process></definitions>";
    }
}
