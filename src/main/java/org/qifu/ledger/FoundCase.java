package org.qifu.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseKind;

/**
 * A case that was searched for and found.
 *
 * @param need as it was registered
 * @param owner user id of who answers for it; null before acceptance
 * @param dueAt end of the limit it stands under; null before there is one
 * @param late whether that has passed without an answer
 * @param closed whether it is archived
 */
public record FoundCase(
        String number,
        CaseKind kind,
        String applicant,
        String need,
        String station,
        String stage,
        @Nullable String owner,
        Instant registeredAt,
        @Nullable Instant dueAt,
        boolean late,
        boolean closed) {}
