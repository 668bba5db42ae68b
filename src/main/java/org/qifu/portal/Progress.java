package org.qifu.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseKind;

/**
 * Where a case stands, as its firm may see it: no personal data beyond masked ones, no names of officials but those on
 * the commitment.
 *
 * @param applicant the firm's name; a person's is masked
 * @param stage code of the stage, see {@link ProgressStage}
 * @param unit name of the unit in charge now
 * @param promise until when, and how that day was counted; null where no limit runs
 * @param next what happens next, a sentence
 * @param todo what the firm has to do, a sentence; empty when nothing
 * @param actions what the firm can do now
 * @param steps what happened so far, oldest first
 * @param answer the answer or the result; null before
 */
public record Progress(
        String caseNumber,
        CaseKind kind,
        String applicant,
        ProgressStage stage,
        String unit,
        Instant registeredAt,
        Instant stageSince,
        @Nullable Promise promise,
        String next,
        String todo,
        List<FirmAction> actions,
        List<Step> steps,
        @Nullable String answer,
        boolean closed) {

    /**
     * The promised end of the running limit.
     *
     * @param inWords how the working days were counted, in sentences
     */
    public record Promise(Instant dueAt, boolean late, String inWords) {}

    /** One line of what happened. */
    public record Step(Instant at, String text) {}
}
