package org.qifu.guidance;

import java.util.List;
import java.util.Optional;

/**
 * A suggestion of the opinion or of a partner's part, and what the firm has reported about it (R-SVC-18).
 *
 * @param unit code of the department
 * @param reports oldest first
 */
public record Suggestion(String unit, String finding, String suggestion, List<SelfCorrection> reports) {

    /** How far the firm is by its own last report; empty before the first. */
    public Optional<SelfCorrection> last() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }
}
