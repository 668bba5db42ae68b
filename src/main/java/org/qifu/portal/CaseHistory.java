package org.qifu.portal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Stage;

/** A case with all that happened and was written so far, at one moment. */
record CaseHistory(CaseFile file, List<CaseEvent> events, Written written, Instant now) {

    boolean guidance() {
        return file.kind() == CaseKind.GUIDANCE;
    }

    boolean refused() {
        return "REFUSED".equals(file.outcome());
    }

    boolean withdrawn() {
        return "WITHDRAWN".equals(file.outcome());
    }

    /** Whether the firm has its answer, its service or its refusal, so that no limit runs any more. */
    boolean answered() {
        return file.answeredAt() != null;
    }

    /** Whether a service that was taken on was given up before the visit (C-19). */
    boolean stopped() {
        return written.last("visitDecision").path("decision").asText().equals("STOP");
    }

    boolean rated() {
        return events.stream().anyMatch(event -> event.kind() == Kind.RATED && event.round() == file.round());
    }

    /** Whether it is with departments, and not to be dispatched anew because the firm changed its booking. */
    boolean dispatched() {
        return last(Kind.ROUTED) > last(Kind.CHANGED);
    }

    /** Whether what was arranged is arranged anew because the firm changed its booking. */
    boolean changedAfterDispatch() {
        return last(Kind.ROUTED) >= 0 && !dispatched();
    }

    /** Whether the plan that is being carried out is the county's. */
    boolean planOfCounty() {
        return events.stream()
                .filter(event -> event.kind() == Kind.MOVED && Stage.PLAN.equals(event.toStage()))
                .reduce((earlier, later) -> later)
                .filter(move -> Stage.COUNTY.equals(move.fromStage()))
                .isPresent();
    }

    /** Whether a user task was completed after the last event of a kind. */
    boolean completedAfter(Kind kind, String task) {
        return events.subList(last(kind) + 1, events.size()).stream()
                .anyMatch(event -> event.kind() == Kind.COMPLETED && task.equals(event.task()));
    }

    boolean standsAt(String... stages) {
        return Set.of(stages).contains(file.stage());
    }

    private int last(Kind kind) {
        int place = events.size() - 1;
        while (place >= 0 && events.get(place).kind() != kind) {
            place--;
        }
        return place;
    }
}
