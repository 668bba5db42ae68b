package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One line of a case's timeline (R-ARC-02, R-ESC-13). Never changed, never deleted.
 *
 * @param kind what happened, see {@link Kind}
 * @param actor user id, null for the engine
 * @param task id of the user task in the model
 * @param node limit node {@code 1}, {@code 3}, {@code 5}, {@code 30} or {@code C5}
 * @param onceKey unique key of a thing that may happen once only
 */
public record CaseEvent(
        @Id @Nullable Long id,
        String caseNumber,
        int round,
        Instant happenedAt,
        Kind kind,
        @Nullable String actor,
        @Nullable String task,
        @Nullable String fromStage,
        @Nullable String toStage,
        @Nullable String node,
        @Nullable String reason,
        @Nullable String onceKey) {

    /** What can happen to a case. */
    public enum Kind {
        REGISTERED,
        ACCEPTED,
        REFUSED,
        ROUTED,
        COMPLETED,
        ARRIVED,
        CALLED,
        MOVED,
        RECLASSED,
        FILED,
        PLANNED,
        WARNED,
        BREACHED,
        RECOUNTED,
        SUPERVISED,
        ANSWERED,
        RATED,
        ATTACHED,
        PACKAGED,
        COMPLAINED,
        VERIFIED,
        COMPLAINT_ANSWERED,
        REVISIT_DECIDED,
        REVISITED,
        REOPENED,
        ARCHIVED,
        CHECKED,
        NOTIFIED,
        COMMITTED,
        CONFIRMED,
        ENTERED,
        SERVED,
        FOLLOWED_UP,
        TRACKED,
        CHANGED,
        WITHDRAWN,
        AUDITED,
        URGED,
        SUPERVISION_OPENED,
        TRANSFERRED,
        DELEGATED,
        HANDED_BACK,
        SENT_BACK,
        RECALLED,
        COPIED,
        POSTPONED,
        PROXIED,
        REVIEWED,
        LINKED
    }
}
