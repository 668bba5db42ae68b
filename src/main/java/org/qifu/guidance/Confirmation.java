package org.qifu.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 再次确认: the lead department asks the firm once more about method and time (R-COM-05). Other values than those
 * dispatched send the case back to dispatch and make a new notice (C-09).
 *
 * @param method code as in the dispatch
 * @param serviceAt in Asia/Shanghai
 */
public record Confirmation(
        @NotBlank(message = "请填写") @PlainText(max = 20, lines = false)
        String method,

        @NotNull(message = "请填写日期") LocalDateTime serviceAt,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String confirmedWith,

        @PlainText @Nullable String note) {}
