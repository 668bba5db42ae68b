package org.qifu.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A class of problems (R-LED-05).
 *
 * @param count cases linked to it
 * @param open of these not archived yet
 * @param measure what solves the whole class; null while it is not solved
 */
public record CaseClass(
        long id,
        String name,
        int count,
        int open,
        Instant openedAt,
        @Nullable String measure,
        @Nullable Instant solvedAt) {}
