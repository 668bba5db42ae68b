package org.qifu.portal.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An active subscription with its secret; never leaves this package.
 *
 * @param restingUntil until when it is left alone, because it did not answer at all
 */
record Receiver(
        long id,
        String client,
        String url,
        String secret,
        @Nullable Instant restingUntil) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "Receiver[" + id + ", " + url + "]";
    }

    boolean restsAt(Instant now) {
        return restingUntil != null && restingUntil.isAfter(now);
    }
}
