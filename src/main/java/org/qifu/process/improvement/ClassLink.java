package org.qifu.process.improvement;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** The class that a case is linked to, by its name. */
record ClassLink(
        @NotBlank(message = "请填写问题类别名称") @PlainText(max = 100, lines = false)
        String name) {}
