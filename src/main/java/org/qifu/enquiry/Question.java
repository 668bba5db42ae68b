package org.qifu.enquiry;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** What a firm asks again in its thread (R-INT-24). */
public record Question(@NotBlank(message = "请填写") @PlainText String text) {}
