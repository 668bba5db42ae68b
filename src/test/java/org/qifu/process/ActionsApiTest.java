package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.process.staff.Accounts;
import org.springframework.http.ResponseEntity;

/** The addresses of the work actions, as programs call them. */
class ActionsApiTest extends HttpTest {

    private static final String JSON = "application/json";

    @BeforeEach
    void clerks() {
        Accounts.create(identity, user("anwen-agency"), "陈敏", PASSWORD, "anwen-agency");
        Accounts.create(identity, "u-agency-2", "李伟", PASSWORD, "anwen-agency");
    }

    @Test
    void aPageIsToldWhatMayBeDoneAndDoesIt() {
        // given a task of 代办
        String number = accepted("COMPLEX", "POINT");
        Task task = task(number, "handleByAgency");
        String actions = "/api/tasks/" + task.getId() + "/actions";

        // then its clerk is offered to hand it on, with whom to; an office of another station nothing; nobody is turned
        // away
        String offered = new String(get("anwen-agency", actions).getBody(), UTF_8);
        assertThat(offered)
                .contains("{\"action\":\"TRANSFER\",\"label\":\"转办\"", "\"needsReason\":true", "\"more\":false")
                .contains("{\"id\":\"PERSON:u-agency-2\",\"name\":\"李伟\",\"kind\":\"PERSON\"}")
                .doesNotContain("DELEGATE");
        assertThat(new String(get("yushan-office", actions).getBody(), UTF_8)).isEqualTo("[]");
        assertThat(anonymous(actions).getStatusCode().value()).isEqualTo(401);
        assertThat(anonymous("/camunda/api/qifu/tasks/x/actions")
                        .getStatusCode()
                        .value())
                .isEqualTo(401);

        // when it does; then 204, and the second time a sentence
        String order = "{\"to\":\"PERSON:u-agency-2\",\"reason\":\"出差\"}";
        assertThat(send("anwen-agency", actions + "/TRANSFER", order)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(task(number, "handleByAgency").getAssignee()).isEqualTo("u-agency-2");
        ResponseEntity<String> again = send("anwen-agency", actions + "/TRANSFER", order);
        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(again.getBody()).contains("\"detail\":\"您不能对此执行“转办”");
        assertThat(send("anwen-agency", actions + "/FLY", order).getStatusCode().value())
                .isEqualTo(404);
        assertThat(send("anwen-agency", actions + "/TRANSFER", "{\"x\":1}")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void aCaseIsUrgedSupervisedAndNotTakenBackByStrangers() {
        String number = accepted("COMPLEX", "POINT");
        String address = "/api/cases/" + number;
        assertThat(send("supervisors", address + "/urge", "{\"reason\":\"请抓紧\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(send("supervisors", address + "/urge", "{\"reason\":\"请抓紧\"}")
                        .getBody())
                .contains("已经催办过");
        assertThat(send("anwen-office", address + "/supervise", "{\"reason\":\"请反馈\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(send("anwen-office", "/api/cases/SQ-2000-00001/urge", "{\"reason\":\"请抓紧\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(new String(get("anwen-office", address + "/recall").getBody(), UTF_8))
                .contains("\"allowed\":false", "没有您可以撤回的环节");
        assertThat(new String(get("anwen-office", "/api/copies").getBody(), UTF_8))
                .isEqualTo("[]");
    }

    private ResponseEntity<String> send(String group, String address, String order) {
        return post(group, address, JSON, order.getBytes(UTF_8));
    }
}
