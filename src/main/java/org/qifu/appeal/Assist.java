package org.qifu.appeal;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** 协办: what one of the units asked for help answers. */
public record Assist(@NotBlank(message = "请填写") @PlainText String result, boolean solved) {}
