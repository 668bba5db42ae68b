package org.qifu.portal.client;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A system of others that uses {@code /api/v1}.
 *
 * @param id the name it signs in with, for instance {@code hotline-12345}
 * @param name of the system, for people
 * @param createdBy user id of the administrator
 * @param revokedAt null while it may come in
 */
public record ApiClient(
        String id,
        String name,
        Set<Scope> scopes,
        int callsPerMinute,
        String createdBy,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    /** Under which it stands as the sender of a file; no user id has a colon. */
    public String actor() {
        return "api:" + id;
    }
}
