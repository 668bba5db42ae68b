package org.qifu.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qifu.casefile.PlainText;

/**
 * A problem that an evaluation found (R-KPI-12).
 *
 * @param source which evaluation found it
 * @param dueOn the day by which its owner is to have put it right
 */
public record FindingEntry(
        @NotBlank(message = "请填写来源") @PlainText(max = 200, lines = false)
        String source,

        @NotBlank(message = "请填写发现的问题") @PlainText String text,

        @NotBlank(message = "请填写责任人") @PlainText(max = 100, lines = false)
        String owner,

        @NotNull(message = "请填写要求完成日期") LocalDate dueOn) {}
