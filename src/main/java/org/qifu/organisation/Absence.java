package org.qifu.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of 代理: who stands in for whom from one day to another, both included, in Asia/Shanghai.
 *
 * @param endedAt when it was ended before its last day; null otherwise
 */
public record Absence(
        long id,
        String person,
        String proxy,
        LocalDate firstDay,
        LocalDate lastDay,
        Scope scope,
        String reason,
        String enteredBy,
        Instant enteredAt,
        @Nullable Instant endedAt) {

    /** What a rule is for: everything, one flow, or one group. */
    public enum Kind {
        GROUP,
        FLOW,
        ALL
    }

    /**
     * Which tasks a rule is for.
     *
     * @param of key of the flow or id of the group; empty for all
     */
    public record Scope(Kind kind, String of) {

        /** Everything. */
        public static final Scope ALL = new Scope(Kind.ALL, "");

        boolean covers(Work work) {
            return switch (kind) {
                case ALL -> true;
                case FLOW -> work.flows().contains(of);
                case GROUP -> work.groups().contains(of);
            };
        }

        /** Whether one task can be in both. */
        boolean meets(Scope other) {
            return kind != other.kind || of.equals(other.of);
        }
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether it was ended or its last day is over. */
    public boolean isOver(LocalDate day) {
        return endedAt != null || day.isAfter(lastDay);
    }
}
