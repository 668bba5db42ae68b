package org.qifu.portal.callback;

import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseKind;

/**
 * The body of a callback, as receivers know it; a trial names no case.
 *
 * @param sequence counts this client's callbacks from 1, without gaps
 * @param type {@code STAGE_CHANGED}, or {@code TEST} for a trial
 * @param sourceNumber the number under which the client keeps the case, if it gave one
 * @param occurredAt ISO 8601 at Beijing time, {@code 2024-03-18T10:00:00+08:00}
 * @param link page of the case in the portal
 */
record StageMessage(
        String eventId,
        long sequence,
        String type,
        @Nullable String caseNumber,
        @Nullable String sourceNumber,
        @Nullable CaseKind kind,
        @Nullable String stage,
        @Nullable String stageLabel,
        String occurredAt,
        @Nullable String link) {}
