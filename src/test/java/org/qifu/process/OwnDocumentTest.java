package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseEvent;
import org.springframework.beans.factory.annotation.Autowired;

/** A task takes its own document, whole and right, and nothing else: design decision D2, by every way in. */
class OwnDocumentTest extends FlowTest {

    private static final Map<String, Object> GOOD = Forms.solved();

    @Autowired
    private FormService forms;

    private String number = "";

    @BeforeEach
    void atAgency() {
        number = accepted("COMPLEX", "POINT");
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(
                Arguments.of(
                        "a variable of the engine's", Map.of("agency", GOOD, "acceptedAt", "2030-01-01"), "acceptedAt"),
                Arguments.of("a document of another step", Map.of("agency", GOOD, "acceptance", GOOD), "acceptance"),
                Arguments.of("a new variable", Map.of("agency", GOOD, "movedByTimer", true), "movedByTimer"),
                Arguments.of("another document only", Map.of("appeals", GOOD), "appeals"),
                Arguments.of("no document", Map.of(), "没有收到本环节的材料（agency）"),
                Arguments.of("an unknown field", Map.of("agency", with(Forms.solved(), "bonus", 1)), "bonus"),
                Arguments.of("a wrong type", Map.of("agency", with(Forms.solved(), "assistants", "land")), "「协办单位」"),
                Arguments.of("an unknown code", Map.of("agency", Forms.outcome("MAGIC")), "「办理情况」"),
                Arguments.of("a missing field", Map.of("agency", Forms.outcome("SOLVED")), "「办理结果」"),
                Arguments.of("a blank field", Map.of("agency", with(Forms.solved(), "result", "  ")), "「办理结果」"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void whatIsWrongIsRefusedByTheTask(String wrong, Map<String, Object> sent, String named) {
        // given a case at agency; when the task is completed with this; then it is refused by name, without a trace
        refusedWithoutTrace(() -> submit(task(), "anwen-agency", "anwen-agency", json(sent)), named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void whatIsWrongIsRefusedByTheForm(String wrong, Map<String, Object> sent, String named) {
        // given a case at agency; when its form sends this; then it is refused by name, without a trace
        String task = task().getId();
        refusedWithoutTrace(
                () -> as("anwen-agency", () -> {
                    forms.submitTaskForm(task, json(sent));
                    return null;
                }),
                named);
    }

    @Test
    void whatIsNotKeptIsRefused() {
        // given a case at agency; when its document is sent as a passing value; then it is refused
        Map<String, Object> passing = Variables.createVariables()
                .putValueTyped(
                        "agency",
                        SpinValues.jsonValue(spin(GOOD).toString())
                                .setTransient(true)
                                .create());
        refusedWithoutTrace(() -> submit(task(), "anwen-agency", "anwen-agency", passing), "agency");

        // when a text is sent in place of JSON; then it is refused
        refusedWithoutTrace(() -> submit(task(), "anwen-agency", "anwen-agency", Map.of("agency", "已办结")), "agency");

        // when a foreign passing value comes with a good document; then it is refused
        Map<String, Object> foreign = Variables.createVariables()
                .putValue("agency", spin(GOOD))
                .putValueTyped("movedByTimer", Variables.booleanValue(true, true));
        refusedWithoutTrace(() -> submit(task(), "anwen-agency", "anwen-agency", foreign), "movedByTimer");
    }

    @Test
    void noTaskIsCompletedTwice() {
        // given a task that was completed; when it is completed again; then the clerk is told to look anew
        Task done = task();
        completeAs(done, "anwen-agency", "anwen-agency", GOOD);
        refusedWithoutTrace(() -> completeAs(done, "anwen-agency", "anwen-agency", GOOD), "该任务已由他人办理或已不存在");
        assertThat(documents.of(number).stream().filter(it -> it.name().equals("agency")))
                .hasSize(1);
    }

    private Task task() {
        return task(number, "handleByAgency");
    }

    private Map<String, Object> json(Map<String, Object> sent) {
        var variables = new TreeMap<String, Object>();
        sent.forEach((name, value) -> variables.put(name, value instanceof Map ? spin(value) : value));
        return variables;
    }

    private void refusedWithoutTrace(ThrowingCallable submission, String named) {
        Trace before = trace();
        assertThat(catchThrowable(submission))
                .isNotNull()
                .message()
                .contains(named)
                .containsPattern("[\\u4e00-\\u9fff]");
        assertThat(trace()).isEqualTo(before);
    }

    private Trace trace() {
        var variables = new TreeMap<String, String>();
        for (VariableInstance variable : runtime.createVariableInstanceQuery().list()) {
            variables.put(variable.getId(), variable.getName() + "=" + variable.getValue());
        }
        return new Trace(
                standsAt(number),
                variables,
                history.createHistoricActivityInstanceQuery().count(),
                timeline.of(number),
                documents.of(number));
    }

    private record Trace(
            List<String> tasks,
            Map<String, String> variables,
            long steps,
            List<CaseEvent> events,
            List<CaseDocument> papers) {}
}
