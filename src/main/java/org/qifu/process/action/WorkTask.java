package org.qifu.process.action;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task as the rules see it.
 *
 * @param process key of its process
 * @param definition id of the version of its process
 * @param instance id of its process instance
 * @param step id of the user task in the model
 * @param name of the step, for people
 * @param owner who delegated it; null when nobody did
 * @param groups that it is offered to
 * @param unit code of the unit whose part it is, in a loop over units
 */
record WorkTask(
        String id,
        String process,
        String definition,
        String instance,
        String step,
        String name,
        @Nullable String assignee,
        @Nullable String owner,
        Set<String> groups,
        @Nullable Date due,
        @Nullable String unit,
        Instant since) {}
