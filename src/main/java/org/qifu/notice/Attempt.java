package org.qifu.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the delivery log.
 *
 * @param reason why it failed, or whom the telephone reached
 */
public record Attempt(
        Instant happenedAt, boolean ok, @Nullable String reason) {}
