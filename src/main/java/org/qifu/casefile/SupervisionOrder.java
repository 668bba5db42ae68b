package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One 督办 of a case (R-KPI-11): who is to see to what until when. The order of a breach names the node; that of a
 * supervisor names its demand and who made it.
 *
 * @param id id of its process instance
 * @param node of the limit that was not kept; null when a supervisor opened it
 * @param supervisors the group that supervises
 * @param unit the unit asked to act, when one was named
 * @param openedBy user id; null when a timer opened it
 */
public record SupervisionOrder(
        String id,
        @Nullable String node,
        String supervisors,
        @Nullable String unit,
        @Nullable String demand,
        @Nullable String openedBy,
        @Nullable Instant dueAt) {

    /** Whether a person opened it. */
    public boolean manual() {
        return openedBy != null;
    }
}
