package org.qifu.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qifu.casefile.PlainText;

/** 整改反馈: what the firm was told (R-FBK-06). */
public record ComplaintAnswer(
        @NotBlank(message = "请填写") @PlainText String text,
        @NotNull(message = "请填写日期") LocalDate answeredOn,
        @NotNull(message = "请选择") Way way) {

    /** How. */
    public enum Way {
        /** 电话告知. */
        PHONE,
        /** 当面告知. */
        IN_PERSON,
        /** 书面告知. */
        PAPER,
        /** 电子告知. */
        ELECTRONIC
    }
}
