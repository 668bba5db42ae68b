package org.qifu.process.absence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.organisation.Absence;

/**
 * A rule of 代理 as a page shows it.
 *
 * @param state {@code PLANNED}, {@code NOW} or {@code OVER}
 * @param mayEnd whether the caller may end it, or ask back what is still with the proxy
 */
record AbsenceView(
        long id,
        String person,
        String personName,
        String proxy,
        String proxyName,
        LocalDate firstDay,
        LocalDate lastDay,
        Absence.Kind scope,
        String of,
        String ofName,
        String reason,
        String enteredBy,
        String enteredByName,
        Instant enteredAt,
        @Nullable Instant endedAt,
        String state,
        boolean mayEnd) {}
