package org.qifu.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** What becomes of a visit when a ground of refusal came up after acceptance (C-19). */
public record VisitDecision(
        @NotNull(message = "请选择") Decision decision,
        @NotBlank(message = "请填写") @PlainText String reason,
        @PlainText @Nullable String referral) {

    /** The three ways on. */
    public enum Decision {
        /** 情形不成立，照常上门. */
        VISIT,
        /** 改为不上门指导，重新派单. */
        ADVICE,
        /** 终止服务，告知理由. */
        STOP
    }
}
