package org.qifu.process.action;

import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * What is sent with an action.
 *
 * @param to id of the target as it was offered
 * @param until a day or a moment, {@code 2026-01-31} or {@code 2026-01-31T09:00}, Asia/Shanghai
 * @param unit code of the unit that a 督办 asks to act
 */
record Order(
        @Nullable String to,
        @PlainText(max = 500) @Nullable String reason,
        @Nullable String until,
        @Nullable String unit) {

    static final Order NONE = new Order(null, null, null, null);

    String reasonOrNone() {
        return reason == null ? "" : reason;
    }
}
