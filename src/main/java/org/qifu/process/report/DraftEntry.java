package org.qifu.process.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** What is sent to make a guidance item out of a need: the code of the new item. */
record DraftEntry(
        @NotBlank(message = "请填写新事项代码 code")
        @Pattern(regexp = "[A-Z0-9_]{1,40}", message = "事项代码由大写字母、数字和下划线组成，最多40个字符")
        String code) {}
