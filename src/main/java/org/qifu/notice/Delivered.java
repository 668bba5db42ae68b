package org.qifu.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to deliver a notice.
 *
 * @param nextAt when to try again, null when not
 * @param reason why it failed, null when it did not
 */
public record Delivered(
        Next next, @Nullable Instant nextAt, @Nullable String reason) {

    static final Delivered DONE = new Delivered(Next.DONE, null, null);

    static Delivered givenUp(@Nullable String reason) {
        return new Delivered(Next.GIVEN_UP, null, reason);
    }

    /** What follows. */
    public enum Next {
        /** Nothing: it was sent. */
        DONE,
        /** Another attempt. */
        AGAIN,
        /** Somebody telephones. */
        BY_PHONE,
        /** Nothing: it cannot be delivered, and another channel or nobody tells it. */
        GIVEN_UP
    }
}
