package org.qifu.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text, with placeholders like {@code {{办件编号}}}.
 *
 * @param subject of a mail; other channels leave it out
 * @param changedBy user id, null as delivered
 */
public record NoticeTemplate(
        NoticeKey key,
        int version,
        String subject,
        String body,
        @Nullable String changedBy,
        Instant changedAt) {}
