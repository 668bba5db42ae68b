package org.qifu.portal.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that a client opened.
 *
 * @param sourceNumber the number that the client itself keeps it under, for instance of the 12345 order (R-PLT-07)
 */
public record ClientCase(
        String caseNumber, String client, @Nullable String sourceNumber, Instant createdAt) {}
