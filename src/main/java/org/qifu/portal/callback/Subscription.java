package org.qifu.portal.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client's subscription, as it may see it.
 *
 * @param secret shown when it was made just now, else null; receivers check signatures with it
 * @param restingUntil until when it is left alone because it did not answer, else null
 */
public record Subscription(
        String url, @Nullable String secret, @Nullable Instant restingUntil) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "Subscription[" + url + "]";
    }
}
