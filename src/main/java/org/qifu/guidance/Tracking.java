package org.qifu.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 跟踪整改落实 of a firm that was penalised before (001 三.6, R-REV-05 to 07). The system records; to revoke or remake a
 * penalty is for the body that imposed it (C-53).
 *
 * @param contactedOn date in Asia/Shanghai
 * @param status whether another round follows
 * @param nextOn when to ask again, while in progress
 * @param minor the violation was minor; together with {@code corrected} no penalty is advised (R-REV-07)
 * @param account the written account, when the penalty was revoked, remade or waived (R-FRM-32)
 */
public record Tracking(
        @NotNull(message = "请填写日期") LocalDate contactedOn,
        @NotNull(message = "请选择") Status status,
        @NotBlank(message = "请填写") @PlainText String progress,
        @Nullable LocalDate nextOn,
        @PlainText @Nullable String stopReason,
        boolean minor,
        boolean corrected,
        @NotNull(message = "请选择") Penalty penalty,
        @PlainText(max = 100, lines = false) @Nullable String decidedBy,
        @PlainText @Nullable String account) {

    /** Where the rectification stands. */
    public enum Status {
        /** 整改中. */
        IN_PROGRESS,
        /** 已整改. */
        RECTIFIED,
        /** 终止跟踪. */
        STOPPED
    }

    /** What became of the penalty. */
    public enum Penalty {
        /** 无变化. */
        NONE,
        /** 已撤销. */
        REVOKED,
        /** 已重新作出. */
        REMADE,
        /** 不予处罚. */
        WAIVED
    }
}
