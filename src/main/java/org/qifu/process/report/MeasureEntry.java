package org.qifu.process.report;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** What is sent to say who clears a 堵点, and how (R-SEN-03). */
record MeasureEntry(
        @NotBlank(message = "请填写责任单位 owner") @PlainText(max = 100, lines = false)
        String owner,

        @NotBlank(message = "请填写措施 measure") @PlainText String measure) {}
