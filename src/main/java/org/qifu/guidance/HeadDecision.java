package org.qifu.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.PlainText;

/** The head of the lead department approves or turns down further supervision (R-SVC-15, C-47). */
public record HeadDecision(
        @NotNull(message = "请选择") Boolean approved,
        @NotBlank(message = "请填写") @PlainText String reason) {}
