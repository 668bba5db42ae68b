package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The guidance that was promised: by whom, how and when.
 *
 * @param lead code of the lead department
 * @param method {@code ONSITE}, {@code DESK}, {@code PHONE}, {@code ONLINE} or {@code TEXT}
 * @param serviceAt the time agreed
 * @param startedAt since when it is being given, null before
 */
public record ServiceGiven(
        String lead,
        @Column("service_method") String method,
        @Column("service_at") Instant serviceAt,
        @Column("service_started_at") @Nullable Instant startedAt) {

    ServiceGiven started(Instant at) {
        return new ServiceGiven(lead, method, serviceAt, at);
    }
}
