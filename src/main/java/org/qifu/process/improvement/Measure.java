package org.qifu.process.improvement;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** What was done about a class of problems or a finding. */
record Measure(@NotBlank(message = "请填写措施或者处理结果") @PlainText String measure) {}
