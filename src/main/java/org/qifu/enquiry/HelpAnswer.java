package org.qifu.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.PlainText;

/**
 * The answer of 综合受理 to what a firm asked.
 *
 * @param upTo number of the last message that the clerk had on the screen; what came after it is not answered yet
 */
public record HelpAnswer(
        @NotBlank(message = "请填写") @PlainText String text,
        @NotNull(message = "请选择") Suggestion suggestion,
        @NotNull(message = "请刷新后重新填写") Integer upTo) {}
