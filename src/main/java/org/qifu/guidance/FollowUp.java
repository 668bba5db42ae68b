package org.qifu.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qifu.casefile.PlainText;

/**
 * 跟进帮扶 (000 十一(五), R-SVC-10).
 *
 * @param helpedOn date in Asia/Shanghai
 * @param correction how far the firm has put right what was suggested (R-SVC-18)
 */
public record FollowUp(
        @NotNull(message = "请填写日期") LocalDate helpedOn,
        @NotBlank(message = "请填写") @PlainText String help,
        @NotNull(message = "请选择") Correction correction) {

    /** Self-correction of the firm. */
    public enum Correction {
        /** 已自行纠正. */
        DONE,
        /** 正在纠正. */
        IN_PROGRESS,
        /** 尚未纠正. */
        NOT_YET,
        /** 无需纠正. */
        NONE_NEEDED
    }
}
