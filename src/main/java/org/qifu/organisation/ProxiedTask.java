package org.qifu.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An open task that is not with whom it was for.
 *
 * @param proxy null when no proxy may do it and it is with its group
 */
public record ProxiedTask(
        String taskId, String person, @Nullable String proxy) {}
