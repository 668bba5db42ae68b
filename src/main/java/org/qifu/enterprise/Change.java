package org.qifu.enterprise;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of an entry's history.
 *
 * @param by user id
 * @param at in Asia/Shanghai
 * @param before what was there before, by the Chinese names of the columns; null for a new entry
 * @param after what took its place
 * @param note what was said about it
 */
public record Change(
        long entry,
        Kind kind,
        String by,
        LocalDateTime at,
        @Nullable String before,
        String after,
        @Nullable String note) {

    /** What happened to the entry. */
    public enum Kind {
        /** 登记. */
        ADDED,
        /** 更正或补充. */
        CHANGED,
        /** 结束. */
        CLOSED
    }
}
