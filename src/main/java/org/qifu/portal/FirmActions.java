package org.qifu.portal;

import java.util.ArrayList;
import java.util.List;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.ServiceGiven;
import org.qifu.casefile.Stage;
import org.qifu.intake.ChangeWindow;
import org.springframework.stereotype.Component;

/** What a firm can do on its case now. */
@Component
class FirmActions {

    private final ChangeWindow window;

    FirmActions(ChangeWindow window) {
        this.window = window;
    }

    List<FirmAction> of(CaseHistory history) {
        var actions = new ArrayList<FirmAction>();
        if (mayAmend(history)) {
            actions.add(FirmAction.CHANGE);
            actions.add(FirmAction.WITHDRAW);
        }
        if (RatingAwaited.of(history)) {
            actions.add(FirmAction.RATE);
        }
        actions.add(FirmAction.COMPLAIN);
        if (history.file().archivedAt() == null) {
            actions.add(FirmAction.ATTACH);
        }
        if (mayReportCorrection(history)) {
            actions.add(FirmAction.REPORT_CORRECTION);
        }
        return List.copyOf(actions);
    }

    /** What was found can be reported put right after the archive too: that may take the firm longer than us. */
    static boolean mayReportCorrection(CaseHistory history) {
        return history.guidance()
                && history.answered()
                && history.written().findings().findAny().isPresent();
    }

    /** R-TIM-12: while it waits for its review or its service, within the window. */
    private boolean mayAmend(CaseHistory history) {
        CaseFile file = history.file();
        ServiceGiven service = file.service();
        return history.guidance()
                && file.outcome() == null
                && history.standsAt(Stage.REGISTERED, Stage.DISPATCH)
                && window.closed(
                                file.registeredAt(), service == null ? null : service.serviceStartedAt(), history.now())
                        .isEmpty();
    }
}
