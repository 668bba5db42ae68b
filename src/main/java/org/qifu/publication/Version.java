package org.qifu.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was from one edit to the next.
 *
 * @param version from 1
 * @param changedBy user id, null for what was delivered
 */
public record Version<T>(int version, @Nullable String changedBy, Instant changedAt, T content) {}
