package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case given to somebody to know of (抄送).
 *
 * @param person user id; null when it was given to a unit
 * @param unit group of a unit; null when it was given to a person
 * @param readAt when the first of them opened it; null before
 */
public record CaseCopy(
        long id,
        String caseNumber,
        @Nullable String person,
        @Nullable String unit,
        @Nullable String note,
        String sentBy,
        Instant sentAt,
        @Nullable Instant readAt) {}
