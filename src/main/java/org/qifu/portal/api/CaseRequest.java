package org.qifu.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qifu.intake.Application.ApplicantKind;
import org.qifu.intake.Application.Basis;

/**
 * A case as another system hands it in. But for {@code kind} the fields are those of the document {@code application}, whose
 * rules check them; what is checked there is described here and not checked twice.
 */
@Schema(name = "CaseRequest", description = "提交办件")
record CaseRequest(
        @Schema(description = "guidance 预约指导服务；appeal 反映企业问题（诉求）", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Kind kind,

        @Schema(description = "申请单位或个人", maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String applicant,

        @Schema(
                description = "ENTERPRISE 企业、SELF_EMPLOYED 个体工商户、PERSON 群众",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        ApplicantKind applicantKind,

        @Schema(description = "统一社会信用代码；群众填身份证号。校验位要正确", maxLength = 18, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String creditCode,

        @Schema(description = "地址", maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String address,

        @Schema(description = "实际经营地址，与地址不同时填写", maxLength = 200) @Nullable
        String premises,

        @Schema(description = "联系人", maxLength = 50, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String contactName,

        @Schema(description = "联系电话：11位手机号码或带区号的固定电话", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String contactPhone,

        @Schema(description = "邮箱，用于接收通知", maxLength = 100) @Nullable
        String contactEmail,

        @ArraySchema(arraySchema = @Schema(description = "预约服务类型代码，见 /service-types；预约指导服务至少一项")) @Nullable
        List<String> serviceTypes,

        @Schema(
                description = "申请问题整改帮扶（RECTIFICATION）时必填：NON_INTENTIONAL 非主观故意、MINOR 轻微违法、"
                        + "PENALISED 已被行政处罚、ORDERED 已被责令整改")
        @Nullable
        Basis basis,

        @Schema(description = "具体需求或问题", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String need,

        @Schema(description = "备注", maxLength = 2000) @Nullable
        String remarks,

        @Schema(description = "申请人签名（姓名）", maxLength = 50, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String appliedBy,

        @Schema(description = "申请日期，不晚于今天", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate appliedOn,

        @Schema(
                description = "来源渠道：ZWFW 浙江政务服务网、ZLB “浙里办”APP、GGFL 公共法律服务专区、HOTLINE 政务服务热线、"
                        + "ONLINE 网上申请、COMMUNITY 企业社区、TRANSFER 转办交办",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Channel channel,

        @Schema(description = "贵系统的编号，例如热线工单号。渠道为 HOTLINE 时必填；同一个编号只能提交一个办件", maxLength = 64) @Nullable
        String sourceNumber,

        @Schema(description = "受理站点代码，见 /stations", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String station,

        @Schema(description = "是否紧急") @Nullable Boolean urgent,

        @Schema(description = "确认所填内容真实有效，须为 true", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Boolean truthful)
        implements Sent {

    /** Which flow it begins. */
    enum Kind {
        @JsonProperty("guidance")
        GUIDANCE,
        @JsonProperty("appeal")
        APPEAL;

        /** As it is sent. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The channels that a system may name; at windows, on the telephone and on visits it is officials who register. */
    enum Channel {
        ZWFW,
        ZLB,
        GGFL,
        HOTLINE,
        ONLINE,
        COMMUNITY,
        TRANSFER
    }
}
