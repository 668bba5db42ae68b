package org.qifu.process.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.Concern;

/** What is sent to flag a case (R-SEN-04). */
record ConcernEntry(
        @NotBlank(message = "请填写办件编号 number") String number,

        @NotNull(message = "请填写 concern：WIDESPREAD 普遍性问题、OPINION 可能涉及社会舆论或 STABILITY 可能涉及安全稳定")
        Concern concern) {}
