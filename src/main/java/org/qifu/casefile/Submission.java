package org.qifu.casefile;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        String task, @Nullable CaseFacts facts, @Nullable String actor, Set<String> groups, Instant at) {}
