package org.qifu.enquiry;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Phone;
import org.qifu.casefile.PlainText;

/** 堵点直达: what keeps firms from getting on (R-INT-26); who reports it need not say who he is. */
public record BlockingPoint(
        @NotBlank(message = "请填写") @PlainText String text,
        @PlainText(max = 64, lines = false) @Nullable String station,
        @PlainText(max = 50, lines = false) @Nullable String name,
        @Phone @Nullable String phone,
        @PlainText(max = 100, lines = false) @Nullable String firm) {

    Asker asker() {
        return new Asker(firm, name, phone);
    }
}
