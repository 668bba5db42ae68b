package org.qifu.process.notice;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.PlainText;

/**
 * What is sent for a text; event, audience and channel stand in the address.
 *
 * @param basedOn the version the editor saw, 0 where there was none
 */
record TemplateEntry(
        @NotNull(message = "请填写所依据的版本 basedOn，新模板填0") @Min(value = 0, message = "所依据的版本不能小于0")
        Integer basedOn,

        @NotBlank(message = "请填写标题 subject") @PlainText(max = 100, lines = false)
        String subject,

        @NotBlank(message = "请填写正文 body") @PlainText(max = 2000)
        String body) {}
