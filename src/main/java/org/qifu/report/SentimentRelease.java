package org.qifu.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** Whether an edited report is released (R-SEN-04). */
public record SentimentRelease(
        @NotNull(message = "请选择") Decision decision,
        @PlainText @Nullable String note) {

    /** The two ways. */
    public enum Decision {
        /** 发布. */
        RELEASE,
        /** 退回修改. */
        RETURN
    }

    @AssertTrue(message = "退回修改的，请填写修改意见")
    boolean isReturnedWithReason() {
        return decision != Decision.RETURN || note != null;
    }
}
