package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qifu.evaluation.Complaint;

/** 投诉 of the firm. */
@Schema(name = "ComplaintRequest", description = "投诉")
record ComplaintRequest(
        @Schema(
                description = "CONDUCT 服务态度和行为、DISTURBED 干扰正常生产经营、BURDENED 以指导服务为名增加负担、"
                        + "DISGUISED_INSPECTION 变相检查、UNIFORM 着执法制服、QUALITY 办理质量、OTHER 其他",
                requiredMode = Schema.RequiredMode.REQUIRED)
        Complaint.@Nullable Kind kind,

        @Schema(description = "投诉内容", maxLength = 2000, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String text,

        @Schema(description = "投诉人姓名", maxLength = 50, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String complainant,

        @Schema(description = "联系电话", maxLength = 40) @Nullable
        String phone)
        implements Sent {}
