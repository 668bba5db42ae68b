package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.RegisterLookup;
import org.qifu.enterprise.Registers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coordination keeps the registers through a form of Tasklist. */
@Rule({"R-ELI-04", "R-ELI-07"})
class RegisterUpkeepTest extends FlowTest {

    private static final String FIRM = "91350100M000100Y43";

    @Autowired
    private Registers registers;

    @Autowired
    private RegisterLookup lookup;

    /** Tests of one context share a database; the product itself has no way to do this. */
    @BeforeEach
    void emptyRegisters(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from enforcement_flag").update();
        jdbc.sql("delete from inspection").update();
    }

    @Test
    void anInvestigationIsEnteredAndEnded() {
        // given an investigation that a clerk enters
        enter(flag());
        var entered = registers.list(Register.ENFORCEMENT, FIRM, 0, 10);
        assertThat(entered)
                .singleElement()
                .satisfies(entry -> assertThat(entry.values())
                        .containsEntry("flag", "INVESTIGATION")
                        .containsEntry("body", "县消防救援大队"));
        assertThat(flagsToday()).isEqualTo(1);

        // when it is ended; then it counts no more and stays in the register with both steps
        enter(Forms.fields(
                "register", "ENFORCEMENT", "action", "CLOSE", "creditCode", FIRM.toLowerCase(), "closedOn", today()));
        assertThat(flagsToday()).isZero();
        assertThat(registers.history(Register.ENFORCEMENT, entered.get(0).id()))
                .extracting(change -> change.kind() + " " + change.by() + " " + change.note())
                .containsExactly("ADDED coordination null", "CLOSED coordination null");
    }

    @Rule("R-ELI-06")
    @Test
    void anInspectionIsEnteredWithItsMatters() {
        // given an inspection on a matter named as the application form prints it; then the register holds its code
        enter(Forms.fields(
                "register",
                "INSPECTION",
                "action",
                "ADD",
                "creditCode",
                FIRM,
                "name",
                "青山菌业",
                "body",
                "县局",
                "task",
                "JC-1",
                "matters",
                "合规经营指导、消防通道",
                "previewedAt",
                "2024-03-18T09:15",
                "note",
                "双随机"));
        assertThat(lookup.inspections(FIRM, ClockUtil.getCurrentTime().toInstant()))
                .singleElement()
                .satisfies(inspection -> assertThat(inspection.matters()).containsExactly("COMPLIANCE", "消防通道"));

        // when its result is entered; then its window is closed
        enter(Forms.fields(
                "register",
                "INSPECTION",
                "action",
                "CLOSE",
                "creditCode",
                FIRM,
                "task",
                "JC-1",
                "resultAt",
                "2024-03-18T10:00"));
        assertThat(lookup.inspections(FIRM, ClockUtil.getCurrentTime().toInstant()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "creditCode, 91350100M000100Y44, 「统一社会信用代码/身份证号」校验不通过",
        "body, , 「机关」请填写。",
        "openedOn, 2024-03-19, 「开始日期」应为不晚于今天的日期",
        "action, CLOSE, 「结束日期」请填写。",
        "register, , 「登记册」请选择。"
    })
    void aFaultyEntryIsRefusedByTheNamesOnTheForm(String field, String value, String sentence) {
        // given an entry with one field wrong; when submitted; then the clerk reads which, and nothing is entered
        Throwable refused = catchThrowable(() -> enter(Forms.with(flag(), field, value)));
        assertThat(refused).hasMessageContaining(sentence);
        assertThat(registers.list(Register.ENFORCEMENT, FIRM, 0, 10)).isEmpty();
    }

    @Test
    void whatChangesNothingIsSaid() {
        // given an entry; when entered again, or another one ended; then the clerk learns that nothing was changed
        enter(flag());
        assertThatThrownBy(() -> enter(flag())).hasMessageContaining("该条目已经登记");
        assertThatThrownBy(() -> enter(Forms.fields(
                        "register",
                        "ENFORCEMENT",
                        "action",
                        "CLOSE",
                        "creditCode",
                        FIRM,
                        "flag",
                        "CLUE",
                        "closedOn",
                        today())))
                .hasMessageContaining("没有找到符合条件且未结束的条目");
        assertThat(flagsToday()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anwen-reception", "supervisors", "dept-fire"})
    void nobodyElseEntersOrReadsThem(String group) {
        // given an entry; when others want to enter one; then they cannot, and the engine's history does not tell of it
        enter(flag());
        assertThatThrownBy(() -> enterAs(group, flag())).isInstanceOf(AuthorizationException.class);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("registerEntry")
                        .count())
                .isZero();
    }

    private Map<String, Object> flag() {
        return Forms.fields(
                "register",
                "ENFORCEMENT",
                "action",
                "ADD",
                "creditCode",
                FIRM,
                "name",
                "青山菌业",
                "flag",
                "INVESTIGATION",
                "body",
                "县消防救援大队",
                "openedOn",
                today());
    }

    private void enter(Map<String, Object> entry) {
        enterAs("coordination", entry);
    }

    private void enterAs(String group, Map<String, Object> entry) {
        as(group, () -> runtime.startProcessInstanceByKey("registerUpkeep", Map.of("registerEntry", spin(entry))));
    }

    private int flagsToday() {
        return lookup.flags(FIRM, day(ClockUtil.getCurrentTime())).size();
    }
}
