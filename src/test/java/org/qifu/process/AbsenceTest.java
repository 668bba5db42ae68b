package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.process.staff.Accounts;
import org.qifu.process.staff.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 代理 over HTTP and on the real engine: tasks go to the proxy, come back, and the record shows both. */
@Rule("R-ORG-07")
class AbsenceTest extends HttpTest {

    private static final String RULES = "/api/absences";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @BeforeEach
    void agents() {
        for (String agent : List.of("anwen-agency", "yushan-agency")) {
            Accounts.create(identity, user(agent), agent, PASSWORD, agent);
        }
        for (String second : List.of("proxy-two", "proxy-three")) {
            Accounts.create(identity, user(second), second, PASSWORD, "anwen-agency");
        }
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.sql("delete from proxied_task").update();
        jdbc.sql("delete from absence").update();
    }

    @Test
    void whatSomebodyHasGoesToTheProxyAndComesBack() {
        // given an agent with a task; when the agent is away from today
        String number = claimed();
        var entered = enter("anwen-agency", user("proxy-two"), "2024-03-18", "2024-03-20");
        assertThat(entered.getStatusCode().value()).isEqualTo(201);

        // then the proxy has it, its limit is what it was, and the timeline says so
        assertThat(agent(number)).isEqualTo(user("proxy-two"));
        assertThat(due(number, "handleByAgency")).isEqualTo(endOf("2024-03-21"));
        assertThat(proxied(number)).containsExactly("“代办服务”由proxy-two代" + agentsName() + "办理");

        // when the agent is back early; then the task is back too
        String id = JsonPath.parse(entered.getBody()).read("$.id").toString();
        assertThat(post("anwen-agency", RULES + "/" + id + "/end", "application/json", new byte[0])
                        .getBody())
                .contains("\"returned\":1");
        assertThat(agent(number)).isEqualTo(user("anwen-agency"));
        assertThat(proxied(number)).last().isEqualTo("“代办服务”交还" + agentsName() + "办理");
        assertThat(list("anwen-agency")).contains("\"state\":\"OVER\"");
    }

    @Test
    void aCompletionByAProxyNamesBoth() {
        // given a task that is with the proxy; when the proxy completes it
        String number = claimed();
        enter("anwen-agency", user("proxy-two"), "2024-03-18", "2024-03-20");
        completeAs(task(number, "handleByAgency"), user("proxy-two"), "anwen-agency", Forms.solved());

        // then the line of the completion has the one who did it and the one it was for
        CaseEvent completed = events(number, Kind.COMPLETED).get(1);
        assertThat(completed.actor()).isEqualTo(user("proxy-two"));
        assertThat(completed.reason()).isEqualTo("由proxy-two代" + agentsName() + "办理");
        assertThat(jdbc.sql("select count(*) from proxied_task")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLaterAbsenceBeginsWithItsFirstDay() {
        // given a rule for Wednesday on; then the agent has the task until Tuesday is over
        String number = claimed();
        enter("anwen-agency", user("proxy-two"), "2024-03-20", "2024-03-21");
        moveTo("2024-03-19T23:59");
        assertThat(agent(number)).isEqualTo(user("anwen-agency"));
        assertThat(list("anwen-agency")).contains("\"state\":\"PLANNED\"");

        // when Wednesday begins; then the proxy has it, without a click
        moveTo("2024-03-20T00:01");
        assertThat(agent(number)).isEqualTo(user("proxy-two"));
    }

    @Test
    void aPlannedAbsenceThatIsEndedDoesNotBegin() {
        // given a rule for Wednesday on, ended on Monday; when Wednesday begins; then nothing moves
        String number = claimed();
        var entered = enter("anwen-agency", user("proxy-two"), "2024-03-20", "2024-03-21");
        String id = JsonPath.parse(entered.getBody()).read("$.id").toString();
        post("anwen-agency", RULES + "/" + id + "/end", "application/json", new byte[0]);
        moveTo("2024-03-20T08:00");
        assertThat(agent(number)).isEqualTo(user("anwen-agency"));
        assertThat(proxied(number)).isEmpty();
    }

    @Test
    void aStepThatComesBackGoesAlongTheChainOfProxies() {
        // given an agent who asked for help and is away, and whose proxy is away as well
        String number = accepted("COMPLEX", "POINT");
        completeAs(task(number, "handleByAgency"), user("anwen-agency"), "anwen-agency", Forms.assistance("amr"));
        enter("anwen-agency", user("proxy-two"), "2024-03-18", "2024-03-20");
        enter("proxy-two", user("proxy-three"), "2024-03-18", "2024-03-18");

        // when the department answers; then the third has the step
        complete(number, "assist", "dept-amr", Forms.fields("result", "无异议", "solved", true));
        assertThat(agent(number)).isEqualTo(user("proxy-three"));
        assertThat(proxied(number)).containsExactly("“代办服务”由proxy-three代" + agentsName() + "办理");
    }

    @Test
    @Rule({"R-ORG-07", "R-REV-04"})
    void whoSolvedTheCaseDoesNotRevisitItAsAProxyEither() {
        // given a case solved by somebody who is in the office too, waiting for its revisit by another of the office
        identity.createMembership(user("proxy-two"), "anwen-office");
        try {
            String number = accepted("COMPLAINT", "POINT");
            completeAs(task(number, "handleByAppeals"), user("proxy-two"), "anwen-appeals", Forms.solved());
            toRevisit(number);
            tasks.claim(task(number, "revisitCase").getId(), user("anwen-office"));

            // when that one is away with the solver as proxy; then the task is the office's again
            enter("anwen-office", user("proxy-two"), "2024-03-18", "2024-03-20");
            assertThat(task(number, "revisitCase").getAssignee()).isNull();
            assertThat(groups(task(number, "revisitCase"))).containsExactly("anwen-office");
            assertThat(proxied(number)).containsExactly("“回访”anwen-office不在岗，代理人不能承担，由本组办理");
        } finally {
            identity.deleteMembership(user("proxy-two"), "anwen-office");
        }
    }

    @Test
    void aRuleForOtherWorkLeavesTheTask() {
        // given a rule for guidance; then an appeal stays; a claim of one's own stays in any case
        String number = claimed();
        enter("anwen-agency", user("proxy-two"), "2024-03-18", "2024-03-20", "FLOW", "guidance");
        assertThat(agent(number)).isEqualTo(user("anwen-agency"));
        enter("anwen-agency", user("proxy-two"), "2024-03-18", "2024-03-20", "GROUP", "anwen-agency");
        assertThat(agent(number)).isEqualTo(user("proxy-two"));
        Task task = task(number, "handleByAgency");
        tasks.setAssignee(task.getId(), null);
        as(user("anwen-agency"), "anwen-agency", () -> {
            tasks.claim(task.getId(), user("anwen-agency"));
            return null;
        });
        assertThat(agent(number)).isEqualTo(user("anwen-agency"));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        // given rules that could never do anything; then each is refused with its reason
        String own = user("anwen-agency");
        assertThat(enter("anwen-agency", own, "2024-03-18", "2024-03-20").getBody())
                .contains("代理人不能是本人");
        assertThat(enter("anwen-agency", user("proxy-two"), "2024-03-17", "2024-03-20")
                        .getBody())
                .contains("开始日期不能早于今天");
        assertThat(enter("anwen-agency", user("proxy-two"), "2024-03-20", "2024-03-19")
                        .getBody())
                .contains("结束日期不能早于开始日期");
        assertThat(enter("anwen-agency", user("yushan-agency"), "2024-03-18", "2024-03-20")
                        .getBody())
                .contains("代理人不在相应的用户组中");
        assertThat(enter("anwen-agency", user("proxy-two"), "2024-03-18", "2024-03-20", "GROUP", "supervisors")
                        .getBody())
                .contains("请选择本人所在的用户组");
        assertThat(post("anwen-agency", RULES, "application/json", "{\"proxy\":\"\"}".getBytes(UTF_8))
                        .getBody())
                .contains("请选择代理人", "请填写开始日期", "请填写原因");
    }

    @Test
    void theHeadOfTheOfficeEntersForTheStationsPeople() {
        // given the head of another office, and of the own; then only the own may enter and see it
        String body =
                "{\"person\":\"%s\",\"proxy\":\"%s\",\"firstDay\":\"2024-03-18\",\"lastDay\":\"2024-03-20\",\"reason\":\"住院\"}"
                        .formatted(user("anwen-agency"), user("proxy-two"));
        assertThat(post("yushan-office", RULES, "application/json", body.getBytes(UTF_8))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        var entered = post("anwen-office", RULES, "application/json", body.getBytes(UTF_8));
        assertThat(entered.getStatusCode().value()).isEqualTo(201);
        assertThat(entered.getBody()).contains("\"enteredBy\":\"" + user("anwen-office"), "\"ofName\":\"全部任务\"");
        assertThat(list("anwen-office")).contains("住院");
        assertThat(list("yushan-office")).doesNotContain("住院");
        String id = JsonPath.parse(entered.getBody()).read("$.id").toString();
        assertThat(post("yushan-office", RULES + "/" + id + "/end", "application/json", new byte[0])
                        .getStatusCode()
                        .value())
                .isEqualTo(404);

        // and what can be chosen are the colleagues, the flows and the own groups
        assertThat(new String(get("anwen-agency", RULES + "/choices").getBody(), UTF_8))
                .contains(user("proxy-two"), "企业问题（诉求）办理", "anwen-agency")
                .doesNotContain(user("yushan-office"));
        assertThat(anonymous(RULES).getStatusCode().value()).isEqualTo(401);
    }

    /** A case at agency, claimed by its agent. */
    private String claimed() {
        String number = accepted("COMPLEX", "POINT");
        tasks.claim(task(number, "handleByAgency").getId(), user("anwen-agency"));
        return number;
    }

    private String agent(String number) {
        return task(number, "handleByAgency").getAssignee();
    }

    /** Other tests of this context may have met the agent first, under another name. */
    private String agentsName() {
        return people.name(user("anwen-agency"));
    }

    private List<String> proxied(String number) {
        return events(number, Kind.PROXIED).stream().map(CaseEvent::reason).toList();
    }

    private String list(String group) {
        return new String(get(group, RULES).getBody(), UTF_8);
    }

    private ResponseEntity<String> enter(String who, String proxy, String first, String last) {
        return enter(who, proxy, first, last, "ALL", "");
    }

    private ResponseEntity<String> enter(String who, String proxy, String first, String last, String scope, String of) {
        String body = """
                {"proxy":"%s","firstDay":"%s","lastDay":"%s","scope":"%s","of":"%s","reason":"公休"}""".formatted(proxy, first, last, scope, of);
        return post(who, RULES, "application/json", body.getBytes(UTF_8));
    }
}
