package org.qifu.guidance;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 入企登记: the on-site entry, by the scanned service code or by hand with a reason (R-SVC-19, R-ARC-08).
 *
 * @param code the service code of the case, when scanned
 */
public record Arrival(
        @NotNull(message = "请选择") Way way,
        @PlainText(max = 20, lines = false) @Nullable String code,
        @PlainText @Nullable String reason) {

    /** How the entry was recorded. */
    public enum Way {
        /** 扫码入企. */
        SCANNED,
        /** 人工登记. */
        MANUAL
    }
}
