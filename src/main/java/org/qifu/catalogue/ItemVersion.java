package org.qifu.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guidance item as it was from one edit to the next.
 *
 * @param version from 1
 * @param changedBy user id, null for what was delivered
 */
public record ItemVersion(int version, @Nullable String changedBy, Instant changedAt, GuidanceItem item) {}
