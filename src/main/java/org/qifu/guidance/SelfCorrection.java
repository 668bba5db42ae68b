package org.qifu.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * What a firm says once about one suggestion (R-SVC-18).
 *
 * @param unit code of the department that suggested it
 * @param suggestion in its words
 * @param correctedOn day in Asia/Shanghai on which it was put right; null before
 */
public record SelfCorrection(
        @NotBlank(message = "请选择") String unit,
        @NotBlank(message = "请选择") String suggestion,
        @NotNull(message = "请选择") Status status,
        @NotBlank(message = "请填写") @PlainText String text,
        @Nullable LocalDate correctedOn) {

    /** How far the firm is. */
    public enum Status {
        NOT_YET("未整改"),
        IN_PROGRESS("整改中"),
        DONE("已整改");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }
}
