package org.qifu.process.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.PlainText;
import org.qifu.report.AlertUnit;
import org.qifu.report.OpinionAlert.StepKind;

/** What is sent to log a unit's step (R-SEN-07). */
record AlertStepEntry(
        @NotNull(message = "请填写单位 unit：PUBLICITY 宣传、NETWORK 网信或 POLICE 公安")
        AlertUnit unit,

        @NotNull(message = "请填写 kind：SHARED 通报、STUDIED 研判、ACTED 处置或 CLOSED 办结")
        StepKind kind,

        @NotBlank(message = "请填写内容 text") @PlainText String text) {}
