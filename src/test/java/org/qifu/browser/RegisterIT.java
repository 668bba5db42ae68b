package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.enterprise.Flag;
import org.qifu.enterprise.RegisterLookup;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk of coordination keeps a register by clicking. */
class RegisterIT extends BrowserTest {

    private static final String NUMBER = "91350100M000100Y43";
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 18);

    @Autowired
    private RegisterLookup lookup;

    @Rule("R-ELI-07")
    @Test
    void aClueCheckIsEnteredAndEnded() {
        // given the form, which asks only for what the register needs
        try (Tasklist desk = logIn("coordination")) {
            desk.startForm("禁止性情形登记").look("registerEntry");
            desk.select("登记册", "立案调查和线索核查").choose("办理", "登记（或补充已登记的条目）");
            assertThat(desk.field("检查任务编号")).hasCount(0);
            assertThat(desk.field("类别")).hasCount(0);

            // when a firm is entered with a wrong number; then the clerk is told which field is wrong
            desk.select("情形", "线索核查")
                    .type("统一社会信用代码/身份证号", "91350100M000100Y44")
                    .type("名称", FIRM)
                    .type("机关", "县消防救援大队")
                    .date("开始日期", "2024/3/18")
                    .look("registerEntry-filled")
                    .refused("启动", "「统一社会信用代码/身份证号」校验不通过");

            // and with the right one it is in the register
            desk.type("统一社会信用代码/身份证号", NUMBER).start();
        }
        assertThat(lookup.flags(NUMBER, TODAY)).containsExactly(new Flag(Flag.Kind.CLUE, "县消防救援大队", TODAY));

        // when it is ended by its number; then it counts no more
        try (Tasklist desk = logIn("coordination")) {
            desk.startForm("禁止性情形登记")
                    .select("登记册", "立案调查和线索核查")
                    .choose("办理", "结束")
                    .type("统一社会信用代码/身份证号", NUMBER)
                    .date("结束日期", "2024/3/18")
                    .look("registerEntry-close")
                    .start();
        }
        assertThat(lookup.flags(NUMBER, TODAY)).isEmpty();
    }

    @Rule("R-ELI-06")
    @Test
    void anInspectionIsEnteredWithItsMoments() {
        // given an inspection that was previewed this morning; when entered; then its window is open
        try (Tasklist desk = logIn("coordination")) {
            desk.startForm("禁止性情形登记")
                    .select("登记册", "行政检查")
                    .choose("办理", "登记（或补充已登记的条目）")
                    .type("统一社会信用代码/身份证号", NUMBER)
                    .type("名称", FIRM)
                    .type("机关", "县市场监管局")
                    .type("检查任务编号", "JC-2024-7")
                    .type("检查事项", "合规经营指导、消防通道");
            desk.moment("预告日期", "2024/3/18", "09:15");
            assertThat(desk.field("预告日期")).not().containsText("须同时填写");
            desk.look("registerEntry-inspection").start();
        }
        assertThat(lookup.inspections(NUMBER, Instant.parse("2024-03-18T01:15:00Z")))
                .singleElement()
                .satisfies(inspection -> assertThat(inspection.matters()).containsExactly("COMPLIANCE", "消防通道"));
        assertThat(lookup.inspections(NUMBER, Instant.parse("2024-03-18T01:14:59Z")))
                .isEmpty();
    }
}
