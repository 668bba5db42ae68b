package org.qifu.intake;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** 复核: the second person who confirms or turns down a refusal on ground six (R-ELI-09). */
public record RefusalConfirmation(
        @NotNull(message = "请选择") Boolean confirmed,
        @PlainText @Nullable String reason) {}
