package org.qifu.portal.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing a client was or is to be told.
 *
 * @param eventId the same in every attempt, so that a receiver drops what it has
 * @param seq counts a client's callbacks from 1, without gaps
 * @param caseNumber null for a trial
 * @param stage code of {@link org.qifu.portal.ProgressStage}, null for a trial
 * @param payload the body, JSON, the same bytes in every attempt
 * @param lastError why the last attempt failed: a status or the name of a failure, never what was answered
 */
public record Callback(
        long id,
        String eventId,
        long subscription,
        long seq,
        @Nullable String caseNumber,
        @Nullable String stage,
        String payload,
        Instant createdAt,
        @Nullable Instant deliveredAt,
        int attempts,
        @Nullable String lastError) {}
