package org.qifu.improvement;

import java.time.Instant;

/** One 复盘 of a closed case. */
public record CaseReview(
        long id,
        String caseNumber,
        int round,
        String cause,
        String lesson,
        String measure,
        String owner,
        String reviewedBy,
        Instant reviewedAt) {}
