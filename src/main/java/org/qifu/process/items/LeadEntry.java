package org.qifu.process.items;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * What is sent to name the local lead department of a provincial item.
 *
 * @param basedOn the version the editor saw
 * @param department its name; left out to take it back
 */
record LeadEntry(
        @NotNull(message = "请填写所依据的版本 basedOn") @Min(value = 1, message = "所依据的版本不能小于1")
        Integer basedOn,

        @PlainText(max = 100, lines = false) @Nullable String department) {}
