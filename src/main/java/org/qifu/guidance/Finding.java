package org.qifu.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * One thing found, with its own suggestion (R-SVC-09) and what follows from it (R-SVC-15).
 *
 * @param lenience which of the 四张清单 applies, null when none (R-SVC-16)
 */
public record Finding(
        @NotBlank(message = "请填写") @PlainText(max = 1000) String finding,
        @NotBlank(message = "请填写") @PlainText(max = 1000) String suggestion,
        @NotNull(message = "请选择") Outcome outcome,
        @Nullable Lenience lenience) {

    /** What follows from a finding (001 一(二)4). */
    public enum Outcome {
        /** 提醒. */
        REMIND,
        /** 劝导. */
        PERSUADE,
        /** 整改. */
        RECTIFY,
        /** 跟踪回访. */
        TRACK,
        /** 督促整改. */
        URGE,
        /** 进一步监管, after the head's approval. */
        SUPERVISE
    }

    /** The four lists of lenient treatment. */
    public enum Lenience {
        /** 从轻处罚. */
        LIGHTER,
        /** 减轻处罚. */
        REDUCED,
        /** 不予处罚. */
        NO_PENALTY,
        /** 不予实施强制措施. */
        NO_COERCION
    }

    /** The same finding with another outcome. */
    public Finding with(Outcome other) {
        return new Finding(finding, suggestion, other, lenience);
    }
}
