package org.qifu.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thread between a firm and the staff.
 *
 * @param number for instance {@code ZX-2026-00001}
 * @param station whose 综合受理 answers; null for a blocking point that concerns none
 * @param closedBy null while it is open
 */
public record Enquiry(
        String number,
        EnquiryKind kind,
        @Nullable String station,
        Asker asker,
        EnquiryState state,
        Instant stateSince,
        Instant openedAt,
        @Nullable Closing closedBy) {

    /** Whether the firm may still ask in the thread: a blocking point is reported once and answered once. */
    public boolean takesQuestions() {
        return kind == EnquiryKind.HELP && state != EnquiryState.CLOSED;
    }
}
