package org.qifu.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** 服务满意度评价表 (001 附件3): four questions of four levels, 1 the best and 4 the lowest (差评). */
public record Evaluation(
        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer responsiveness,

        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer attitude,

        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer usefulness,

        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer result,

        @PlainText @Nullable String comments,
        @NotNull(message = "请选择") Source source,
        @NotNull(message = "请填写日期") LocalDate evaluatedOn) {

    /** Who filled the form in. */
    public enum Source {
        /** 企业自行评价. */
        PORTAL,
        /** 电话回访. */
        PHONE,
        /** 窗口评价. */
        WINDOW
    }
}
