package org.qifu.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.PlainText;

/** The four answers of 附件3 about one department of a joint service (R-FBK-04). */
public record DepartmentRating(
        @NotBlank(message = "请填写") @PlainText(max = 64, lines = false)
        String unit,

        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer responsiveness,

        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer attitude,

        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer usefulness,

        @NotNull(message = "请选择") @Min(value = 1, message = "请选择四个等级之一") @Max(value = 4, message = "请选择四个等级之一")
        Integer result) {

    /** The lowest level in any question: 差评 (C-26). */
    boolean negative() {
        return responsiveness == 4 || attitude == 4 || usefulness == 4 || result == 4;
    }
}
