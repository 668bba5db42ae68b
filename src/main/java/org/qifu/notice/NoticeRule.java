package org.qifu.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether this audience is told of this event by this channel.
 *
 * @param byPhone whether somebody telephones when nothing could be delivered; for the firm only
 * @param changedBy user id, null as delivered
 */
public record NoticeRule(
        NoticeKey key,
        boolean enabled,
        boolean byPhone,
        int version,
        @Nullable String changedBy,
        Instant changedAt) {}
