package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * A request that becomes a case.
 *
 * @param registeredBy user id of the official, null when it came in by itself
 */
public record NewCase(
        CaseKind kind,
        @Embedded(onEmpty = OnEmpty.USE_NULL) Applicant applicant,
        String station,
        String channel,
        String need,
        boolean urgent,
        @Nullable String registeredBy,
        Instant registeredAt) {}
