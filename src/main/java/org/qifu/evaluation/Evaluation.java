package org.qifu.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 服务满意度评价表 (001 附件3): four questions of four levels, 1 the best and 4 the lowest (差评).
 *
 * @param disturbed whether production was disturbed by a guidance (R-SVC-05)
 * @param burdened whether a burden was added in the name of guidance (R-SVC-05)
 * @param departments the ratings of single departments of a joint service (R-FBK-04)
 */
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
        @NotNull(message = "请填写日期") LocalDate evaluatedOn,
        @Nullable Boolean disturbed,
        @Nullable Boolean burdened,
        @Size(max = 50, message = "请控制在50项以内") List<@Valid @NotNull(message = "请填写") DepartmentRating> departments) {

    /** Departments rated by themselves is an empty list when none is. */
    public Evaluation {
        departments = departments == null ? List.of() : departments;
    }

    /** Whether complaints staff are to verify it: lowest level in any question (C-26), or disturbed or burdened (R-SVC-05). */
    public boolean toBeVerified() {
        boolean lowest = responsiveness == 4 || attitude == 4 || usefulness == 4 || result == 4;
        return lowest
                || departments.stream().anyMatch(DepartmentRating::negative)
                || Boolean.TRUE.equals(disturbed)
                || Boolean.TRUE.equals(burdened);
    }

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
