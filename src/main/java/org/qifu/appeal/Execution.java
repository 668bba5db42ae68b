package org.qifu.appeal;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** 按方案办理: what carrying out the plan brought. */
public record Execution(
        @NotBlank(message = "请填写") @PlainText String result) {}
