package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The guidance that was promised: by whom, how and when.
 *
 * @param lead code of the lead department
 * @param serviceMethod {@code ONSITE}, {@code DESK}, {@code PHONE}, {@code ONLINE} or {@code TEXT}
 * @param serviceAt the time agreed
 * @param serviceStartedAt since when it is being given, null before
 */
public record ServiceGiven(
        String lead,
        String serviceMethod,
        Instant serviceAt,
        @Nullable Instant serviceStartedAt) {

    ServiceGiven started(Instant at) {
        return new ServiceGiven(lead, serviceMethod, serviceAt, at);
    }
}
