package org.qifu.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 指导服务意见书 (001 附件2): what was done and advised; no basis for enforcement.
 *
 * @param servedOn date in Asia/Shanghai
 * @param means the non-coercive means that were used (R-SVC-17)
 * @param uniformWorn whether an enforcement uniform was worn, which is never allowed (C-20)
 * @param minutes working time spent by the lead department, in minutes
 * @param absence why the served party did not sign, null when it did (R-FRM-18)
 * @param again why the firm was entered a second time, null when it was not (R-SVC-06)
 */
public record Opinion(
        @NotNull(message = "请填写日期") LocalDate servedOn,

        @NotBlank(message = "请填写") @PlainText(max = 200, lines = false)
        String place,

        @NotBlank(message = "请填写") @PlainText String content,
        @NotNull(message = "请选择") ResultKind resultKind,
        @Size(max = 10, message = "请控制在10项以内") List<@NotNull(message = "请选择") Means> means,
        @Size(max = 50, message = "请控制在50项以内") List<@Valid @NotNull(message = "请填写") Finding> findings,
        @NotNull(message = "请选择") Boolean uniformWorn,
        @NotNull(message = "请选择") Boolean vehicleUsed,
        @PlainText @Nullable String vehicleReason,
        @NotNull(message = "请选择") Delivery delivery,
        @NotNull(message = "请填写日期") LocalDate deliveredOn,
        @PlainText(max = 50, lines = false) @Nullable String servedParty,
        @PlainText(max = 200) @Nullable String absence,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> servedBy,

        @NotNull(message = "请填写") @Min(value = 1, message = "请填写用时，至少1分钟") @Max(value = 10000, message = "请核对用时")
        Integer minutes,

        @PlainText @Nullable String again,
        @NotNull(message = "请选择") Boolean followUp,
        @Nullable LocalDate followUpOn,
        @PlainText(max = 50, lines = false) @Nullable String followUpOwner) {

    /** What the service resulted in (000 十三, R-SVC-08). */
    public enum ResultKind {
        /** 指导建议. */
        SUGGESTION,
        /** 风险提示. */
        RISK_WARNING,
        /** 指导建议和风险提示. */
        BOTH,
        /** 咨询答复. */
        ANSWER
    }

    /** Non-coercive means (000 五、七). */
    public enum Means {
        /** 政策辅导. */
        COACHING,
        /** 教育提醒. */
        REMINDER,
        /** 劝导示范. */
        DEMONSTRATION,
        /** 警示告诫. */
        CAUTION
    }

    /** How the result reached the firm (000 十四). */
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

    /** Nothing chosen is an empty list. */
    public Opinion {
        means = means == null ? List.of() : means;
        findings = findings == null ? List.of() : findings;
        servedBy = servedBy == null ? List.of() : servedBy;
    }

    /** Whether a finding is to be followed by further supervision (R-SVC-15). */
    public boolean supervises() {
        return findings.stream().anyMatch(finding -> finding.outcome() == Finding.Outcome.SUPERVISE);
    }

    /** The same opinion with these findings. */
    public Opinion with(List<Finding> others) {
        return new Opinion(
                servedOn,
                place,
                content,
                resultKind,
                means,
                others,
                uniformWorn,
                vehicleUsed,
                vehicleReason,
                delivery,
                deliveredOn,
                servedParty,
                absence,
                servedBy,
                minutes,
                again,
                followUp,
                followUpOn,
                followUpOwner);
    }
}
