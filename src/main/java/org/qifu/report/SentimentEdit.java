package org.qifu.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** 企业诉求舆情检测报告 as its editor leaves it: the sections as texts, drafted from the figures (R-SEN-04). */
public record SentimentEdit(
        @NotNull(message = "请选择") Decision decision,
        @NotBlank(message = "请填写") @PlainText(max = 4000) String overview,
        @NotBlank(message = "请填写") @PlainText(max = 4000) String rises,
        @NotBlank(message = "请填写") @PlainText(max = 4000) String topics,
        @NotBlank(message = "请填写") @PlainText(max = 4000) String repeated,
        @NotBlank(message = "请填写") @PlainText(max = 4000) String cases,
        @PlainText(max = 4000) @Nullable String advice) {

    /** What becomes of the draft. */
    public enum Decision {
        /** 提交审核. */
        SUBMIT,
        /** 重新统计起草: what was edited is given up. */
        PREPARE
    }
}
