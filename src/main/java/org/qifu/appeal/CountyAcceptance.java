package org.qifu.appeal;

import jakarta.validation.constraints.NotBlank;
import org.qifu.casefile.PlainText;

/** 难事办理窗口受理: who takes the case on at the county, and the first talk with the enterprise. */
public record CountyAcceptance(
        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String handler,

        @NotBlank(message = "请填写") @PlainText String contactNote) {}
