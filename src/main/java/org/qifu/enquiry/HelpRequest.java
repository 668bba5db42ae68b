package org.qifu.enquiry;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Phone;
import org.qifu.casefile.PlainText;

/**
 * 在线导服: a firm's first question (R-INT-24).
 *
 * @param station whose 综合受理 is asked
 */
public record HelpRequest(
        @NotBlank(message = "请选择") @PlainText(max = 64, lines = false)
        String station,

        @NotBlank(message = "请填写") @PlainText String question,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String name,

        @NotBlank(message = "请填写") @Phone String phone,
        @PlainText(max = 100, lines = false) @Nullable String firm) {

    Asker asker() {
        return new Asker(firm, name, phone);
    }
}
