package org.qifu.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A problem that an evaluation found, with its owner and the day it was closed (R-KPI-12); null while it is open. */
public record EvaluationFinding(
        long id,
        String source,
        String text,
        String owner,
        LocalDate dueOn,
        String recordedBy,
        Instant recordedAt,
        @Nullable String result,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy) {}
