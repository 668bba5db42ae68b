package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One user task of a case.
 *
 * @param process key of the process it belongs to
 * @param step id of the user task in the model
 * @param group the group it is or was offered to
 * @param assignee who has it, or had it at its end
 * @param endedAt null while it is open
 */
public record CaseStep(
        String process,
        String definitionId,
        String instanceId,
        String step,
        @Nullable String group,
        @Nullable String assignee,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt) {

    /** Whether it ended after its due time, or is open past it at this moment. */
    public boolean late(Instant now) {
        return dueAt != null && dueAt.isBefore(endedAt == null ? now : endedAt);
    }
}
