package org.qifu.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 民企负面舆情: one alert and what was done about it (R-SEN-07).
 *
 * @param source where it was seen
 * @param firm whom it concerns, null when it is none in particular
 * @param closedAt null while it is followed up
 * @param steps oldest first; the first of each unit is its being told
 */
public record OpinionAlert(
        long id,
        String subject,
        String source,
        String text,
        @Nullable String firm,
        String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Step> steps) {

    /** What a unit did. */
    public record Step(AlertUnit unit, StepKind kind, String text, String actor, Instant at) {}

    /** Kinds of steps, in the order they are taken. */
    public enum StepKind {
        /** 通报: the unit was told. */
        SHARED,
        /** 研判. */
        STUDIED,
        /** 处置. */
        ACTED,
        /** 办结: nothing more to do; the last unit's closes the alert. */
        CLOSED
    }
}
