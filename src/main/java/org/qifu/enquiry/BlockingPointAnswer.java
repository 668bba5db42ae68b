package org.qifu.enquiry;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** The answer to a blocking point. */
public record BlockingPointAnswer(
        @NotBlank(message = "请填写") @PlainText String text) {}
