package org.qifu.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of a thread.
 *
 * @param seq 1 for the first of its thread
 * @param unit candidate group that answers, null where the firm speaks
 * @param actor user id of who answered, for the record only
 * @param suggestion of an answer to a question
 */
public record Message(
        int seq,
        @Nullable String unit,
        @Nullable String actor,
        String text,
        @Nullable Suggestion suggestion,
        Instant saidAt) {

    /** Whether the firm says it. */
    public boolean byFirm() {
        return unit == null;
    }
}
