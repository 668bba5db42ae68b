package org.qifu.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qifu.casefile.PlainText;

/** 整改: what was put right, by whom and when (R-FBK-06). */
public record Rectification(
        @NotBlank(message = "请填写") @PlainText String measures,

        @NotBlank(message = "请填写") @PlainText(max = 100, lines = false)
        String responsible,

        @NotNull(message = "请填写日期") LocalDate doneOn) {}
