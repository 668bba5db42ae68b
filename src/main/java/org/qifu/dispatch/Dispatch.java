package org.qifu.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 统筹派单 (001 三.3): one lead, any partners, named people, and time, form and place.
 *
 * @param lead code of the lead department
 * @param partners codes of the cooperating departments
 * @param staff codes of the service people
 * @param consent the firm agreed to a service without a visit (R-SVC-03)
 * @param serviceAt in Asia/Shanghai
 * @param preparation what the firm must prepare, 无 when nothing
 */
public record Dispatch(
        @NotBlank(message = "请填写") @PlainText(max = 64, lines = false)
        String lead,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> partners,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> staff,

        @NotNull(message = "请选择") Method method,
        boolean consent,
        @NotNull(message = "请填写日期") LocalDateTime serviceAt,
        @PlainText(max = 200, lines = false) @Nullable String place,
        @NotBlank(message = "请填写") @PlainText(max = 500) String preparation) {

    /** No partners is an empty list. */
    public Dispatch {
        partners = partners == null ? List.of() : partners;
        staff = staff == null ? List.of() : staff;
    }
}
