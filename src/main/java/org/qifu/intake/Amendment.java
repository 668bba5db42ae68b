package org.qifu.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 撤回或变更 by the firm, within 15 working days of the request and before the service starts (000 十二(一), R-TIM-12).
 *
 * @param caseNumber for instance {@code ZD-2026-00001}
 * @param serviceTypes the types wanted instead; empty leaves them (R-INT-11)
 * @param wishedAt time wanted instead, in Asia/Shanghai
 * @param method code of the method wanted instead
 */
public record Amendment(
        @NotBlank(message = "请填写") @PlainText(max = 20, lines = false)
        String caseNumber,

        @NotNull(message = "请选择") Kind kind,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String requestedBy,

        @NotBlank(message = "请填写") @PlainText(max = 500) String reason,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> serviceTypes,

        @PlainText @Nullable String need,
        @Nullable LocalDateTime wishedAt,
        @PlainText(max = 20, lines = false) @Nullable String method) {

    /** The two things a firm may do. */
    public enum Kind {
        /** 撤回申请. */
        WITHDRAW,
        /** 变更事项、时间或方式. */
        CHANGE
    }

    /** No other types is an empty list. */
    public Amendment {
        serviceTypes = serviceTypes == null ? List.of() : serviceTypes;
    }
}
