package org.qifu.process.casework;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/**
 * Asks for numbers in full.
 *
 * @param purpose what for, in the clerk's words
 */
record RevealRequest(
        @NotBlank(message = "请填写查看用途") @PlainText(max = 200, lines = false)
        String purpose) {}
