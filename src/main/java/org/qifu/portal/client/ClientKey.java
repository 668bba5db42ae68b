package org.qifu.portal.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a key once it has been handed out: everything but the key.
 *
 * @param revokedAt null while it opens
 */
public record ClientKey(
        long id,
        String createdBy,
        Instant createdAt,
        @Nullable Instant revokedAt) {}
