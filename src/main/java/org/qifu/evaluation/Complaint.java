package org.qifu.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 投诉 about the conduct of a service (000 十一(六)).
 *
 * @param caseNumber for instance {@code ZD-2026-00001}
 */
public record Complaint(
        @NotBlank(message = "请填写") @PlainText(max = 20, lines = false)
        String caseNumber,

        @NotNull(message = "请选择") Kind kind,
        @NotBlank(message = "请填写") @PlainText String text,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String complainant,

        @PlainText(max = 40, lines = false) @Nullable String phone) {

    /** What it is about. */
    public enum Kind {
        /** 服务态度和行为. */
        CONDUCT,
        /** 干扰正常生产经营. */
        DISTURBED,
        /** 以指导服务为名增加负担. */
        BURDENED,
        /** 以观摩、督导、考察、服务等名义变相检查. */
        DISGUISED_INSPECTION,
        /** 着执法制服. */
        UNIFORM,
        /** 办理质量. */
        QUALITY,
        /** 其他. */
        OTHER
    }
}
