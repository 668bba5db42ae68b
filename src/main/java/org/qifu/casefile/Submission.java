package org.qifu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/**
 * Who hands in a document, at which task, for which case.
 *
 * @param task id of the user task in the model, or of the start event
 * @param facts the case, null when the document opens it
 * @param actor user id, null when no user is behind it (portal, platform, engine)
 * @param groups the actor's groups
 * @param at time of the submission
 */
public record Submission(
        String task, @Nullable CaseFacts facts, @Nullable String actor, Set<String> groups, Instant at) {

    /** The day of the submission in Asia/Shanghai. */
    public LocalDate day() {
        return at.atZone(Deadlines.ZONE).toLocalDate();
    }

    /** The time of the submission in Asia/Shanghai. */
    public LocalDateTime time() {
        return at.atZone(Deadlines.ZONE).toLocalDateTime();
    }

    /** The case, for documents that are written inside one; throws {@link IllegalStateException} outside. */
    public CaseFacts runningCase() {
        if (facts == null) {
            throw new IllegalStateException("No case behind the submission at " + task);
        }
        return facts;
    }
}
