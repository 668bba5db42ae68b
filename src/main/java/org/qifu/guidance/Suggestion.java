package org.qifu.guidance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion of the opinion or of a partner's part, and what the firm has reported about it (R-SVC-18).
 *
 * @param unit code of the department
 * @param reports oldest first
 */
public record Suggestion(String unit, String finding, String suggestion, List<Report> reports) {

    /** How far the firm is by its own last report; null before the first. */
    public @Nullable Report last() {
        return reports.isEmpty() ? null : reports.get(reports.size() - 1);
    }

    /** What was reported, and when. */
    public record Report(SelfCorrection correction, Instant at) {

        boolean about(String unit, String suggestion) {
            return correction.unit().equals(unit) && correction.suggestion().equals(suggestion);
        }
    }
}
