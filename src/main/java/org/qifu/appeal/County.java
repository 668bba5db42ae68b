package org.qifu.appeal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** 难事办理: the last resort solves, proposes or consults; it may name what the province must solve (R-ESC-14). */
public record County(
        @NotNull(message = "请选择") Outcome outcome,
        @PlainText @Nullable String result,
        @PlainText @Nullable String plan,
        @PlainText(max = 50, lines = false) @Nullable String planOwner,
        @Nullable LocalDate planDueOn,
        boolean provincial,
        @PlainText @Nullable String provincialNote)
        implements Planning {

    /** How the county may go on. */
    public enum Outcome {
        /** 予以解决. */
        SOLVED,
        /** 提出解决方案. */
        PLAN,
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
