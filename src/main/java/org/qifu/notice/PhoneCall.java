package org.qifu.notice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 电话告知: what could not be delivered was told by telephone.
 *
 * @param reachedAt time of the call in Asia/Shanghai
 * @param toldTo who was told; needed when somebody was
 */
public record PhoneCall(
        @NotNull(message = "请填写日期") LocalDateTime reachedAt,
        @PlainText(max = 50, lines = false) @Nullable String toldTo,
        @NotNull(message = "请选择") Result result,
        @PlainText(max = 500) @Nullable String note) {

    /** How it ended. */
    public enum Result {
        /** 已告知. */
        TOLD,
        /** 多次拨打无人接听. */
        NO_ANSWER,
        /** 号码有误. */
        WRONG_NUMBER
    }
}
