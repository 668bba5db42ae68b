package org.qifu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.Rating;

/**
 * One case as the ledger has it (R-LED-02), with codes.
 *
 * @param kind {@code APPEAL} or {@code GUIDANCE}
 * @param acceptedAt null while nobody has decided on it
 * @param group chain of a 链上 problem, zone of a 块上 problem (R-LST-05)
 * @param moves the stages the case moved to, in order
 * @param services codes of the service types a guidance was asked for
 * @param lead code of the department that leads a guidance
 * @param kept whether it was answered within its limit with no node missed on the way; null while that is open
 * @param detail what the row has besides its case where a figure counts more than cases, as stored
 * @param county newest document of the county's handling, only where the province's list is drawn up (R-ESC-14)
 * @param followUp last demand, measure or result of a 督办, likewise
 */
public record LedgerRow(
        String number,
        String kind,
        String station,
        @Nullable Instant acceptedAt,
        String channel,
        Applicant applicant,
        String need,
        @Nullable String list,
        @Nullable String group,
        @Nullable String appealClass,
        List<String> moves,
        List<String> services,
        @Nullable String lead,
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
        @Nullable Instant archivedAt,
        @Nullable String detail,
        @Nullable String county,
        @Nullable String followUp) {}
