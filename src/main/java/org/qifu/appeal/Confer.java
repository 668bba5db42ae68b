package org.qifu.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qifu.casefile.PlainText;

/** 会商: a joint consultation, with a named person and a limit (R-DSP-24). */
public record Confer(
        @NotBlank(message = "请填写") @PlainText(max = 500) String participants,
        @NotBlank(message = "请填写") @PlainText String conclusion,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String responsible,

        @NotNull(message = "请填写日期") LocalDate dueOn) {}
