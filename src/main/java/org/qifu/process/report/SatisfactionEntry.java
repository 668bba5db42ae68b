package org.qifu.process.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.evaluation.SatisfactionResult;
import org.qifu.evaluation.SatisfactionSource;

/**
 * What is sent for a result that others measured.
 *
 * @param asked how many enterprises answered
 * @param satisfied how many of them were satisfied
 */
record SatisfactionEntry(
        @NotNull(message = "请填写来源：THIRD_PARTY 第三方评估、MONITORING 无感监测或 SURVEY 问卷调查")
        SatisfactionSource source,

        @NotBlank(message = "请填写由谁测评 measuredBy") @PlainText(max = 100, lines = false)
        String measuredBy,

        @NotNull(message = "请填写测评首日 firstDay") LocalDate firstDay,
        @NotNull(message = "请填写测评末日 lastDay") LocalDate lastDay,

        @NotNull(message = "请填写回答的企业数 asked") @Min(value = 1, message = "回答的企业数至少为1")
        Integer asked,

        @NotNull(message = "请填写满意的企业数 satisfied") @Min(value = 0, message = "满意的企业数不能小于0")
        Integer satisfied,

        @PlainText @Nullable String summary) {

    @AssertTrue(message = "服务评价由系统统计，不能填报")
    boolean isMeasuredByOthers() {
        return source != SatisfactionSource.RATING;
    }

    @AssertTrue(message = "测评末日不能早于首日")
    boolean isInOrder() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }

    @AssertTrue(message = "满意的企业数不能多于回答的企业数")
    boolean isPossible() {
        return asked == null || satisfied == null || satisfied <= asked;
    }

    SatisfactionResult result(String by, Instant at) {
        return new SatisfactionResult(source, measuredBy, firstDay, lastDay, asked, satisfied, summary, by, at);
    }
}
