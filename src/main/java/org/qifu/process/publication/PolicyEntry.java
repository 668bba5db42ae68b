package org.qifu.process.publication;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.publication.Policy;

/**
 * What is sent for a policy; its id stands in the address.
 *
 * @param basedOn the version the editor saw, 0 for a new policy
 * @param automatic 免申即享
 * @param lastDay last day of application
 */
record PolicyEntry(
        @NotNull(message = "请填写所依据的版本 basedOn，新政策填0") @Min(value = 0, message = "所依据的版本不能小于0")
        Integer basedOn,

        @NotBlank(message = "请填写政策名称 title") @PlainText(max = 200, lines = false)
        String title,

        @NotBlank(message = "请填写发布部门 department") @PlainText(max = 100, lines = false)
        String department,

        @NotBlank(message = "请填写政策摘要 summary") @PlainText(max = 500, lines = false)
        String summary,

        @NotBlank(message = "请填写政策正文 body") @PlainText(max = 20_000)
        String body,

        boolean automatic,
        @Nullable LocalDate lastDay,
        boolean published) {

    Policy policy(String id) {
        return new Policy(id, title, department, summary, body, automatic, lastDay, published);
    }
}
