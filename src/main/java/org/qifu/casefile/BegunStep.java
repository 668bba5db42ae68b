package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user task that has just been created.
 *
 * @param caseNumber business key of its process instance; for a task of no case something else, or nothing
 * @param process key of the process
 * @param step id of the user task in the model
 * @param group the group it is offered to; a department's begins with {@code dept-}
 */
public record BegunStep(
        String taskId,
        @Nullable String caseNumber,
        String process,
        String definitionId,
        String instanceId,
        String step,
        @Nullable String group,
        @Nullable String assignee,
        Instant startedAt,
        @Nullable Instant dueAt) {}
