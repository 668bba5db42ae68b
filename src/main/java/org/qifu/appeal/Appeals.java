package org.qifu.appeal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** 诉求服务: solved, a solution proposed, consulted, or filed to the county (R-ESC-08). */
public record Appeals(
        @NotNull(message = "请选择") Outcome outcome,
        @PlainText @Nullable String result,
        @PlainText @Nullable String plan,
        @PlainText(max = 50, lines = false) @Nullable String planOwner,
        @Nullable LocalDate planDueOn,
        @PlainText @Nullable String reason,
        boolean override)
        implements Planning {

    /** How the appeals board may go on. */
    public enum Outcome {
        /** 予以解决. */
        SOLVED,
        /** 提出解决方案. */
        PLAN,
        /** 向难事办理窗口申报. */
        FILED,
        /** 集中会商. */
        CONFER
    }

    @Override
    public boolean solves() {
        return outcome == Outcome.SOLVED;
    }

    @Override
    public boolean plans() {
        return outcome == Outcome.PLAN;
    }
}
