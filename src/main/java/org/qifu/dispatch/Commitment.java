package org.qifu.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 服务承诺通知: how and when the firm was told what it is promised (000 十一(三), R-COM-01).
 *
 * @param sentOn date in Asia/Shanghai
 */
public record Commitment(
        @NotNull(message = "请选择") Form form,
        @NotNull(message = "请填写日期") LocalDate sentOn,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String sentTo,

        @PlainText(max = 200) @Nullable String evidence) {

    /** Electronic or written. */
    public enum Form {
        /** 电子. */
        ELECTRONIC,
        /** 书面. */
        PAPER
    }
}
