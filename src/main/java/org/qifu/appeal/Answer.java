package org.qifu.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.qifu.casefile.PlainText;

/** 统一反馈: the one answer that every appeal ends with (R-ESC-12). */
public record Answer(
        @NotBlank(message = "请填写") @PlainText String text,
        @NotNull(message = "请选择") Delivery delivery) {

    /** How the enterprise is told. */
    public enum Delivery {
        /** 当场送达. */
        ON_SITE,
        /** 邮寄送达. */
        POST,
        /** 电子送达. */
        ELECTRONIC,
        /** 电话告知. */
        PHONE
    }
}
