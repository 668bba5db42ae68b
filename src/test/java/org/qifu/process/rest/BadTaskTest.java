package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is wrong at a task is refused in Chinese and leaves the case as it was. */
class BadTaskTest extends RestTest {

    private static final String GONE = "该任务已由他人办理或已不存在，请刷新任务列表。";

    @ParameterizedTest
    @CsvSource({
        "appealClass,NONE,「类别」请从列表中选择。",
        "board,NOWHERE,「服务板块」请从列表中选择服务板块。",
        "contactNote,'',「沟通记录」请填写。",
        "list,,请选择。"
    })
    void aWrongDocument(String field, String value, String sentence) {
        String task = registered("anwen");
        refused("anwen-reception", task, body("acceptance", with(accepted("SIMPLE"), field, value)), sentence);
    }

    @Test
    void aPlanInThePast() {
        String task = registered("anwen");
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        Reply accepted =
                rest("anwen-reception").post("/task/" + task + "/complete", body("acceptance", accepted("COMPLAINT")));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(204);
        var plan = fields("outcome", "PLAN", "plan", "分两期调整", "planOwner", "陈志强", "planDueOn", "2024-03-17");
        refused("anwen-appeals", task(instance), body("appeals", plan), "「办结日期」日期不能早于今天。");
        refused(
                "anwen-appeals",
                task(instance),
                body("appeals", with(plan, "planDueOn", "明天")),
                "「办结日期」请填写日期，例如2026-01-31。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x", "null", "[]"})
    void aDocumentThatIsNone(String json) {
        Map<String, Object> request = Map.of("variables", Map.of("acceptance", Map.of("type", "Json", "value", json)));
        refused("anwen-reception", registered("anwen"), request, "");
    }

    @Test
    void aSecondCompletion() {
        String task = registered("anwen");
        Caller clerk = rest("anwen-reception");
        var document = body("acceptance", accepted("SIMPLE"));
        assertThat(clerk.post("/task/" + task + "/complete", document).status()).isEqualTo(204);
        refused("anwen-reception", task, document, GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form", "claim", "unclaim", "assignee"})
    void anUnknownTask(String action) {
        Reply reply = rest("anwen-reception").post("/task/no-such-task/" + action, Map.of());
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.message()).endsWith(GONE);
    }

    @Test
    void anotherOnesClaim() {
        String task = registered("anwen");
        tasks.claim(task, "colleague");
        Reply reply = rest("anwen-reception").post("/task/" + task + "/claim", Map.of("userId", "anwen-reception"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).isEqualTo("该任务已由他人认领，请刷新任务列表。");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aRefusalIsNoFailureOfTheServer(CapturedOutput output) {
        refused("anwen-reception", registered("anwen"), body("acceptance", fields("decision", "ACCEPT")), "请填写");
        assertThat(output).doesNotContain("Rejection").doesNotContain("\tat ");
    }

    private void refused(String group, String task, Map<String, Object> request, String sentence) {
        for (String way : List.of("complete", "submit-form")) {
            List<Long> before = written();
            Reply reply = rest(group).post("/task/" + task + "/" + way, request);
            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.message()).contains(sentence).endsWith("。");
            assertThat(written()).isEqualTo(before);
        }
    }
}
