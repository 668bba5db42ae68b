package org.qifu.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A 堵点 found in the data (R-SEN-03).
 *
 * @param enquiryNumber the blocking point opened for it, which the supervisors answer
 * @param owner who is to clear it; null until decided
 */
public record BlockingTopic(
        long id,
        String topic,
        LocalDate monthBegin,
        int cases,
        String enquiryNumber,
        Instant raisedAt,
        @Nullable String owner,
        @Nullable String measure,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
