package org.qifu.portal;

import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/**
 * Whether the flow stands where it takes the firm's rating, by what the case's record says: answered and not rated in this
 * round. A guidance is rated only after the head has decided on further supervision and the planned help was given, as the
 * model {@code guidance} has it. Should the record be behind, the flow itself refuses the rating with a sentence.
 */
final class RatingAwaited {

    private RatingAwaited() {}

    static boolean of(CaseHistory history) {
        if (history.file().archivedAt() != null || history.rated() || !history.standsAt(Stage.ANSWERED, Stage.SERVED)) {
            return false;
        }
        return !history.guidance() || supervisionDecided(history) && helpGiven(history);
    }

    private static boolean supervisionDecided(CaseHistory history) {
        boolean proposed = history.written()
                .findings()
                .anyMatch(finding -> finding.path("outcome").asText().equals("SUPERVISE"));
        return !proposed || history.completedAfter(Kind.SERVED, "approveSupervision");
    }

    private static boolean helpGiven(CaseHistory history) {
        boolean planned = history.written().last("opinion").path("followUp").asBoolean();
        return !planned || history.completedAfter(Kind.SERVED, "followUp");
    }
}
