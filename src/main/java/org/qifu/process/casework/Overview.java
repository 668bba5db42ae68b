package org.qifu.process.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.Paper;
import org.qifu.casefile.CaseEvent.Kind;

/**
 * Everything on one case for who works on it or watches over it.
 *
 * @param stageName the stage in words
 * @param unit who has it now
 * @param owner name of who answers for it; null before acceptance
 * @param deadline null before any limit runs
 * @param timeline oldest first
 * @param documents every version, the newest first
 * @param copies to whom it was sent for information, oldest first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Overview(
        String number,
        String kindName,
        Applicant applicant,
        String need,
        String station,
        Instant registeredAt,
        @Nullable Instant acceptedAt,
        String stage,
        String stageName,
        String unit,
        @Nullable String owner,
        int round,
        @Nullable Deadline deadline,
        List<Line> timeline,
        List<ShownDocument> documents,
        List<Paper> papers,
        List<AttachmentApi.Item> attachments,
        List<Line> copies) {

    /**
     * Who asks.
     *
     * @param masked whether numbers are hidden (R-ARC-07)
     * @param revealable whether the caller works on the case and may ask for them, saying what for
     */
    record Applicant(
            String name,
            String code,
            String address,
            String contactName,
            String contactPhone,
            boolean masked,
            boolean revealable) {}

    /**
     * The limit the case stands under.
     *
     * @param node for instance {@code 3}
     * @param label its name
     * @param from when it began to run
     * @param due its last instant
     * @param late whether it has passed without an answer
     * @param explanation how it was counted, in sentences (R-TIM-16)
     */
    record Deadline(String node, String label, Instant from, Instant due, boolean late, String explanation) {}

    /** A sentence of the timeline. */
    record Line(Instant at, Kind kind, String text) {}
}
