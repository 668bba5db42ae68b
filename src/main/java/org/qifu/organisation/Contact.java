package org.qifu.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leader's fixed enterprise or major private investment project (R-ORG-13).
 *
 * @param since first day, in Asia/Shanghai
 * @param endedOn last day, null while it lasts
 * @param visits the visit log, the latest first
 */
public record Contact(
        String id,
        String leader,
        Kind kind,
        String target,
        LocalDate since,
        @Nullable LocalDate endedOn,
        List<Visit> visits) {

    /** What a leader is assigned to. */
    public enum Kind {
        ENTERPRISE,
        PROJECT
    }

    /** A line of the visit log. */
    public record Visit(LocalDate on, String note) {}

    public Contact {
        visits = List.copyOf(visits);
    }
}
