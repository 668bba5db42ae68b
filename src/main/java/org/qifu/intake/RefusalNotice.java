package org.qifu.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 不予受理告知书: how and when the firm was told, all reasons at once (R-ELI-10, R-ELI-11).
 *
 * @param form how the notice went out
 * @param deliveredOn date in Asia/Shanghai
 */
public record RefusalNotice(
        @NotNull(message = "请选择") Form form,
        @NotNull(message = "请填写日期") LocalDate deliveredOn,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String deliveredTo,

        @PlainText(max = 200) @Nullable String evidence) {

    /** Electronic or written (000 十一(三)). */
    public enum Form {
        /** 电子. */
        ELECTRONIC,
        /** 书面. */
        PAPER
    }
}
