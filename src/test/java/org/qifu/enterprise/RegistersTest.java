package org.qifu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.enterprise.Register.DANGER;
import static org.qifu.enterprise.Register.DISHONESTY;
import static org.qifu.enterprise.Register.ENFORCEMENT;
import static org.qifu.enterprise.Register.INSPECTION;
import static org.qifu.enterprise.Registry.FIRM;
import static org.qifu.enterprise.Registry.OTHER_FIRM;
import static org.qifu.enterprise.Registry.values;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Databases;
import org.qifu.Rule;

/** Entries are added, completed and closed; what was before is never lost. */
class RegistersTest {

    private static final Map<String, String> LISTED =
            values("creditCode", FIRM, "name", "青山菌业", "openedOn", "2026-05-01");

    @Rule("R-ELI-05")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void everyChangeIsKeptWithWhoWhenAndWhat(DataSource database) {
        // given an entry that one person adds, another corrects and a third closes
        var registry = Registry.on(database);
        var registers = registry.registers;
        registers.add(DISHONESTY, LISTED, "adder", "市局来函");
        registers.add(
                DISHONESTY, values("creditCode", FIRM, "name", "青山菌业公司", "openedOn", "2026-05-01"), "editor", null);
        registers.close(DISHONESTY, 1, "2026-05-06", "closer", "已修复");

        // then the entry is there as it is now, and its history tells each step
        assertThat(registers.list(DISHONESTY, FIRM, 0, 10))
                .containsExactly(new Entry(
                        1,
                        values(
                                "creditCode", FIRM,
                                "name", "青山菌业公司",
                                "openedOn", "2026-05-01",
                                "closedOn", "2026-05-06")));
        var ten = LocalDateTime.parse("2026-05-07T10:00");
        assertThat(registers.history(DISHONESTY, 1))
                .containsExactly(
                        new Change(
                                1,
                                Change.Kind.ADDED,
                                "adder",
                                ten,
                                null,
                                "统一社会信用代码/身份证号：" + FIRM + "；名称：青山菌业；列入日期：2026-05-01",
                                "市局来函"),
                        new Change(1, Change.Kind.CHANGED, "editor", ten, "名称：青山菌业", "名称：青山菌业公司", null),
                        new Change(1, Change.Kind.CLOSED, "closer", ten, "移出日期：", "移出日期：2026-05-06", "已修复"));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theSameEntryAgainChangesNothing(DataSource database) {
        // given an entry, closed meanwhile
        var registry = Registry.on(database);
        registry.registers.add(DISHONESTY, LISTED, "adder", null);
        registry.registers.close(DISHONESTY, 1, "2026-05-06", "closer", null);

        // when it is added again as it was; then nothing is changed, nor opened again
        assertThat(registry.registers.add(DISHONESTY, LISTED, "adder", null)).isEqualTo(new Outcome(0, 0, 1));
        assertThat(registry.registers.history(DISHONESTY, 1)).hasSize(2);
        assertThat(registry.lookup.listings(FIRM, java.time.LocalDate.of(2026, 5, 6)))
                .isEmpty();

        // and the same firm listed anew is another entry
        var again = values("creditCode", FIRM, "name", "青山菌业", "openedOn", "2026-05-07");
        assertThat(registry.registers.add(DISHONESTY, again, "adder", null)).isEqualTo(new Outcome(1, 0, 0));
        assertThat(registry.registers.list(DISHONESTY, null, 0, 10))
                .extracting(Entry::id)
                .containsExactly(2L, 1L);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void anInspectionIsCompletedStepByStep(DataSource database) {
        // given an inspection that is only planned
        var registry = Registry.on(database);
        var planned =
                values("creditCode", FIRM, "name", "青山菌业", "body", "县市场监管局", "task", "JC-1", "matters", "合规经营指导，消防；消防");
        registry.with(
                INSPECTION,
                planned.entrySet().stream()
                        .flatMap(cell -> List.of(cell.getKey(), cell.getValue()).stream())
                        .toArray(String[]::new));

        // when its start becomes known; then it is the same entry, its matters in codes, once each
        planned.put("startedAt", "2026/5/7 9:30");
        assertThat(registry.registers.add(INSPECTION, planned, "clerk", null)).isEqualTo(new Outcome(0, 1, 0));
        assertThat(registry.registers.list(INSPECTION, FIRM, 0, 10).get(0).values())
                .containsEntry("matters", "COMPLIANCE、消防")
                .containsEntry("startedAt", "2026-05-07T09:30");

        // and a preview after that start is refused
        var late = values(
                "creditCode",
                FIRM,
                "name",
                "青山菌业",
                "body",
                "县市场监管局",
                "task",
                "JC-1",
                "matters",
                "消防",
                "previewedAt",
                "2026-05-07 09:31");
        assertThatThrownBy(() -> registry.registers.add(INSPECTION, late, "clerk", null))
                .isInstanceOf(RegisterRejected.class)
                .hasMessage("「检查开始时间」不能早于前面的日期或时间。");
        assertThat(registry.registers.list(INSPECTION, FIRM, 0, 10).get(0).values())
                .doesNotContainKey("previewedAt");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void anEntryIsClosedOnceAndByWhatIsKnownOfIt(DataSource database) {
        // given two open matters of one firm
        var registry = Registry.on(database)
                .with(ENFORCEMENT, flag("INVESTIGATION", "2026-05-01"))
                .with(ENFORCEMENT, flag("CLUE", "2026-05-02"));
        var registers = registry.registers;

        // then the number alone does not say which is meant, the kind does, and nothing unknown is closed
        assertThatThrownBy(() ->
                        registers.closeMatching(ENFORCEMENT, values("creditCode", FIRM), "2026-05-07", "closer", null))
                .hasMessageContaining("有2条");
        assertThat(registers
                        .closeMatching(
                                ENFORCEMENT, values("creditCode", FIRM, "flag", "CLUE"), "2026-05-07", "closer", null)
                        .id())
                .isEqualTo(2);
        assertThatThrownBy(() -> registers.closeMatching(
                        ENFORCEMENT, values("creditCode", OTHER_FIRM), "2026-05-07", "closer", null))
                .hasMessageContaining("没有找到");
        // and not twice, not before it began, not without a day, and only what is there
        assertThatThrownBy(() -> registers.close(ENFORCEMENT, 2, "2026-05-07", "closer", null))
                .hasMessage("该条目已于2026-05-07结束，不能再次结束。");
        assertThatThrownBy(() -> registers.close(ENFORCEMENT, 1, "2026-04-30", "closer", null))
                .hasMessage("「结束日期」不能早于前面的日期或时间。");
        assertThatThrownBy(() -> registers.close(ENFORCEMENT, 1, " ", "closer", null))
                .hasMessage("「结束日期」请填写。");
        assertThat(registers.close(ENFORCEMENT, 9, "2026-05-07", "closer", null))
                .isEmpty();
        assertThat(registry.rows("register_history")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "creditCode, 91350100M000100Y44, 校验不通过",
        "name, '', 请填写",
        "name, <b>x, 请去掉",
        "flag, 处罚, 应为涉嫌违法需立案、立案调查、线索核查之一",
        "openedOn, 2026-02-30, 应为不晚于今天的日期",
        "openedOn, 2026-05-08, 应为不晚于今天的日期",
        "openedOn, 0226-05-08, 应为不晚于今天的日期",
        "closedOn, 2026-05-08, 应为不晚于今天的日期",
        "closedOn, 2026-04-30, 不能早于"
    })
    void aFaultyEntryIsRefusedByField(String column, String value, String advice) {
        // given an entry that is right, with one field changed
        var registry = Registry.on(Databases.h2());
        var cells = values(flag("线索核查", "2026-05-01"));
        assertThat(registry.registers.faults(ENFORCEMENT, cells)).isEmpty();
        cells.put(column, value);

        // when it is looked at and added; then the field is named and nothing is added
        assertThat(registry.registers.faults(ENFORCEMENT, cells))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo(column);
                    assertThat(fault.message()).contains(advice);
                });
        assertThatThrownBy(() -> registry.registers.add(ENFORCEMENT, cells, "clerk", null))
                .isInstanceOf(RegisterRejected.class);
        assertThat(registry.rows("enforcement_flag")).isZero();
    }

    @Test
    void aDangerousObjectIsNamedByItsNumber() {
        // given an object that is not named by a number, and one that is
        var registers = Registry.on(Databases.h2()).registers;
        assertThat(registers.faults(DANGER, values("category", "FIRM", "subject", "某厂", "openedOn", "2026-05-01")))
                .extracting(Fault::column)
                .containsExactly("subject");
        assertThat(registers.faults(DANGER, values("category", "对象", "subject", FIRM, "openedOn", "2026-05-01")))
                .isEmpty();
    }

    @Test
    void nothingIsEverRemoved() throws Exception {
        // given all statements of the module; then none removes a row, and the history is not even changed
        try (var sources = Files.list(Path.of("src/main/java/org/qifu/enterprise"))) {
            for (Path source : sources.toList()) {
                assertThat(Files.readString(source))
                        .doesNotContainIgnoringCase("delete from")
                        .doesNotContainIgnoringCase("truncate ")
                        .doesNotContain("update register_history");
            }
        }
    }

    private static String[] flag(String kind, String since) {
        return new String[] {"creditCode", FIRM, "name", "青山菌业", "flag", kind, "body", "县消防救援大队", "openedOn", since};
    }
}
