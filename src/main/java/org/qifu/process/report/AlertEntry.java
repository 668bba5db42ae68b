package org.qifu.process.report;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** What is sent to open an alert (R-SEN-07). */
record AlertEntry(
        @NotBlank(message = "请填写标题 subject") @PlainText(max = 200, lines = false)
        String subject,

        @NotBlank(message = "请填写来源 source") @PlainText(max = 200, lines = false)
        String source,

        @NotBlank(message = "请填写内容 text") @PlainText String text,
        @PlainText(max = 200, lines = false) @Nullable String firm) {}
