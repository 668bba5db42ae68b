package org.qifu.process.publication;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.publication.Consultation;

/**
 * What is sent for a consultation; its id stands in the address.
 *
 * @param basedOn the version the editor saw, 0 for a new consultation
 */
record ConsultationEntry(
        @NotNull(message = "请填写所依据的版本 basedOn，新征集填0") @Min(value = 0, message = "所依据的版本不能小于0")
        Integer basedOn,

        @NotBlank(message = "请填写标题 title") @PlainText(max = 200, lines = false)
        String title,

        @NotBlank(message = "请填写征集部门 department") @PlainText(max = 100, lines = false)
        String department,

        @NotBlank(message = "请填写草案正文 draft") @PlainText(max = 20_000)
        String draft,

        @NotNull(message = "请填写征集首日 firstDay") LocalDate firstDay,
        @NotNull(message = "请填写征集末日 lastDay") LocalDate lastDay,
        @PlainText(max = 20_000) @Nullable String reply,
        boolean published) {

    @AssertTrue(message = "征集末日不能早于首日")
    boolean isInOrder() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }

    Consultation consultation(String id) {
        return new Consultation(id, title, department, draft, firstDay, lastDay, reply, published);
    }
}
