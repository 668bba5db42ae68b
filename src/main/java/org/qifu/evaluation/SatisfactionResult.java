package org.qifu.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many of the enterprises asked in a period were satisfied (R-FBK-10).
 *
 * @param measuredBy who found out
 * @param firstDay of the period (Asia/Shanghai), as {@code lastDay} included
 * @param asked how many answered
 * @param satisfied how many of them were satisfied; in ratings, those with no question at the lowest level (C-26)
 * @param recordedBy user id, null for what is counted
 * @param recordedAt null for what is counted
 */
public record SatisfactionResult(
        SatisfactionSource source,
        String measuredBy,
        LocalDate firstDay,
        LocalDate lastDay,
        int asked,
        int satisfied,
        @Nullable String summary,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt) {}
