package org.qifu.guidance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the firm reported once about one suggestion (R-SVC-18).
 *
 * @param unit code of the department that suggested it
 * @param suggestion in its words
 * @param correctedOn day in Asia/Shanghai on which it was put right; null before
 */
public record SelfCorrection(
        String unit,
        String suggestion,
        Status status,
        String text,
        @Nullable LocalDate correctedOn,
        Instant reportedAt) {

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
