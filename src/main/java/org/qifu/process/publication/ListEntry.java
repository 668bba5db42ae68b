package org.qifu.process.publication;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.PlainText;

/**
 * What is sent for the text of a page.
 *
 * @param basedOn the version the editor saw, 0 for the first
 */
record ListEntry(
        @NotNull(message = "请填写所依据的版本 basedOn，首次填0") @Min(value = 0, message = "所依据的版本不能小于0")
        Integer basedOn,

        @NotBlank(message = "请填写正文 body") @PlainText(max = 20_000)
        String body) {}
