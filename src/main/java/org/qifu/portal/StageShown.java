package org.qifu.portal;

import org.qifu.casefile.Stage;

/** Which of the stages known to firms a case is at. */
final class StageShown {

    private StageShown() {}

    static ProgressStage of(CaseHistory history) {
        if (history.refused()) {
            return ProgressStage.REFUSED;
        }
        if (history.withdrawn()) {
            return ProgressStage.WITHDRAWN;
        }
        return switch (history.file().stage()) {
            case Stage.REGISTERED ->
                history.file().acceptedAt() == null ? ProgressStage.REGISTERED : ProgressStage.ACCEPTED;
            case Stage.DISPATCH -> history.dispatched() ? ProgressStage.DISPATCHED : ProgressStage.ACCEPTED;
            case Stage.SERVICE -> ProgressStage.SERVING;
            case Stage.SERVED, Stage.ANSWERED -> history.rated() ? ProgressStage.RATED : ProgressStage.ANSWERED;
            case Stage.ARCHIVED -> ProgressStage.CLOSED;
            default -> ProgressStage.HANDLING;
        };
    }
}
