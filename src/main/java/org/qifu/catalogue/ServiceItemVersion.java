package org.qifu.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of the directory as it was from one edit to the next.
 *
 * @param version from 1
 * @param changedBy user id, null for what was delivered
 */
public record ServiceItemVersion(int version, @Nullable String changedBy, Instant changedAt, ServiceItem item) {}
