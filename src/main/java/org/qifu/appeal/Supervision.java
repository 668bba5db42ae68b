package org.qifu.appeal;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** 督办: what the supervisor did about a breach or a concern, and whether it helped. */
public record Supervision(
        @NotBlank(message = "请填写") @PlainText String measure,
        @NotBlank(message = "请填写") @PlainText String result,
        boolean effective) {}
