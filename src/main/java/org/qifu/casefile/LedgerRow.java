package org.qifu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as the ledger has it (R-LED-02), with codes.
 *
 * @param acceptedAt null while nobody has decided on it
 * @param group chain of a 链上 problem, zone of a 块上 problem (R-LST-05)
 * @param moves the stages the case moved to, in order
 * @param kept whether it was answered within its limit with no node missed on the way; null while that is open
 */
public record LedgerRow(
        String number,
        String station,
        @Nullable Instant acceptedAt,
        String channel,
        Applicant applicant,
        String need,
        @Nullable String list,
        @Nullable String group,
        @Nullable String appealClass,
        List<String> moves,
        @Nullable String owner,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Boolean kept,
        String stage,
        @Nullable String outcome,
        @Nullable String answerText,
        @Nullable LocalDate planDueOn,
        @Nullable Boolean revisitDue,
        @Nullable Boolean revisitSolved,
        @Nullable Rating rating,
        @Nullable Instant archivedAt) {}
