package org.qifu.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qifu.casefile.PlainText;

/** 回访核实 of a lowest rating or a complaint by the unit for complaints (000 十一(七), R-FBK-06). */
public record Verification(
        @NotNull(message = "请填写日期") LocalDate contactedOn,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String spokenTo,

        @NotBlank(message = "请填写") @PlainText String facts,
        @NotNull(message = "请选择") Boolean valid) {}
