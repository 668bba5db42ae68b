package org.qifu.enterprise;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection whose window is open (C-16).
 *
 * @param matters codes of service types, or free words
 * @param previewedAt when the firm was told, in Asia/Shanghai; null when it was not
 * @param startedAt when it began, in Asia/Shanghai; null when it has not
 */
public record Inspection(
        String body,
        String task,
        List<String> matters,
        @Nullable LocalDateTime previewedAt,
        @Nullable LocalDateTime startedAt) {

    /** Whether the firm knows of it. */
    public boolean announced() {
        return previewedAt != null;
    }
}
