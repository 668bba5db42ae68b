package org.qifu.portal.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An active or ended subscription with its secret; never leaves this package.
 *
 * @param restingUntil until when it is left alone, because it did not answer at all
 */
record Receiver(
        long id,
        String client,
        String url,
        String secret,
        boolean active,
        @Nullable Instant restingUntil) {

    boolean restsAt(Instant now) {
        return restingUntil != null && restingUntil.isAfter(now);
    }
}
