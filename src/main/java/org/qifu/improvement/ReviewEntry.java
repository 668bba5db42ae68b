package org.qifu.improvement;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** 复盘 as it is written (R-LED-04): why the problem arose, what is learnt, what is done about it, and by whom. */
public record ReviewEntry(
        @NotBlank(message = "请填写问题原因") @PlainText String cause,

        @NotBlank(message = "请填写经验教训") @PlainText String lesson,

        @NotBlank(message = "请填写改进措施") @PlainText String measure,

        @NotBlank(message = "请填写责任人") @PlainText(max = 100, lines = false)
        String owner) {}
