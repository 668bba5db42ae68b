package org.qifu.revisit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** 回访: whether the enterprise was reached, and what it says (R-REV-08). */
public record Revisit(
        @NotNull(message = "请填写日期") LocalDate contactedOn,
        @NotNull(message = "请选择") Boolean reached,
        @Nullable Boolean solved,
        @Nullable Boolean satisfied,
        @Nullable Way way,
        @PlainText(max = 50, lines = false) @Nullable String spokenTo,
        @PlainText @Nullable String newNeed,
        @PlainText @Nullable String comment) {

    /** How the enterprise was asked. */
    public enum Way {
        /** 电话回访. */
        PHONE,
        /** 上门回访. */
        VISIT,
        /** 线上回访. */
        ONLINE
    }
}
