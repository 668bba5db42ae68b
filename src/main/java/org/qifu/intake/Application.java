package org.qifu.intake;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Phone;
import org.qifu.casefile.PlainText;

/**
 * 申请表 (001 附件1): what an enterprise or a person asks for. The contact's name and telephone are two fields here and
 * one box on paper.
 *
 * @param premises the actual place of business where it is another than the address (000 八)
 * @param contactEmail where notices go to besides the telephone; not on the paper
 * @param sourceNumber the number under which the other side keeps it, for instance that of the 12345 order (R-PLT-07)
 * @param basis why 问题整改帮扶 may be had, for that service type only
 */
public record Application(
        @NotBlank(message = "请填写") @PlainText(max = 100, lines = false)
        String applicant,

        @NotNull(message = "请选择") ApplicantKind applicantKind,

        @NotBlank(message = "请填写") @PlainText(max = 18, lines = false)
        String creditCode,

        @NotBlank(message = "请填写") @PlainText(max = 200, lines = false)
        String address,

        @PlainText(max = 200, lines = false) @Nullable String premises,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String contactName,

        @NotBlank(message = "请填写") @Phone String contactPhone,

        @Email(message = "邮箱地址不对，请核对") @PlainText(max = 100, lines = false) @Nullable
        String contactEmail,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> serviceTypes,

        @Nullable Basis basis,

        @NotBlank(message = "请填写") @PlainText String need,
        @PlainText @Nullable String remarks,

        @NotBlank(message = "请填写") @PlainText(max = 50, lines = false)
        String appliedBy,

        @NotNull(message = "请填写日期") LocalDate appliedOn,
        @NotNull(message = "请选择") Channel channel,
        @PlainText(max = 64, lines = false) @Nullable String sourceNumber,

        @NotBlank(message = "请选择") @PlainText(max = 64, lines = false)
        String station,

        boolean urgent,
        @AssertTrue(message = "请确认所填内容真实有效") boolean truthful) {

    /** Who may ask (001 一(三)). */
    public enum ApplicantKind {
        /** 企业. */
        ENTERPRISE,
        /** 个体工商户. */
        SELF_EMPLOYED,
        /** 群众. */
        PERSON
    }

    /** Whom 问题整改帮扶 is for (001 二.5, R-ELI-15). */
    public enum Basis {
        /** 非主观故意. */
        NON_INTENTIONAL,
        /** 轻微违法. */
        MINOR,
        /** 已被行政处罚. */
        PENALISED,
        /** 已被责令整改. */
        ORDERED
    }

    /** How the request came in. */
    public enum Channel {
        /** 浙江政务服务网. */
        ZWFW,
        /** “浙里办”APP. */
        ZLB,
        /** 公共法律服务专区. */
        GGFL,
        /** 网上申请. */
        ONLINE,
        /** 窗口申请. */
        WINDOW,
        /** 电话预约. */
        PHONE,
        /** 企业走访. */
        VISIT,
        /** 政务服务热线. */
        HOTLINE,
        /** 企业社区. */
        COMMUNITY,
        /** 转办交办. */
        TRANSFER
    }

    /** An x typed small is the same check character; service types are optional for appeals. */
    public Application {
        if (creditCode != null) {
            creditCode = creditCode.toUpperCase(Locale.ROOT);
        }
        serviceTypes = serviceTypes == null ? List.of() : serviceTypes;
    }

    /** Whether 问题整改帮扶 is asked for without saying which of its cases it is (R-ELI-15). */
    public boolean lacksBasis() {
        return serviceTypes.contains("RECTIFICATION") && basis == null;
    }

    /** What the firm wants after it changed its mind about types or need (R-INT-11). */
    public Application changed(Amendment amendment) {
        List<String> types = amendment.serviceTypes().isEmpty() ? serviceTypes : amendment.serviceTypes();
        String wanted = amendment.need() == null ? need : amendment.need();
        Basis kept = types.contains("RECTIFICATION") ? basis : null;
        return new Application(
                applicant,
                applicantKind,
                creditCode,
                address,
                premises,
                contactName,
                contactPhone,
                contactEmail,
                types,
                kept,
                wanted,
                remarks,
                appliedBy,
                appliedOn,
                channel,
                sourceNumber,
                station,
                urgent,
                truthful);
    }
}
