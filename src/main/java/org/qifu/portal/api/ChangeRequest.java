package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 变更预约, on behalf of the firm. */
@Schema(name = "ChangeRequest", description = "变更预约的事项、时间或方式，至少填写一项")
record ChangeRequest(
        @Schema(description = "提出人姓名", maxLength = 50, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String requestedBy,

        @Schema(description = "原因", maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason,

        @ArraySchema(arraySchema = @Schema(description = "改为这些服务类型；不填则不变")) @Nullable
        List<String> serviceTypes,

        @Schema(description = "改为这项需求；不填则不变", maxLength = 2000) @Nullable
        String need,

        @Schema(description = "希望的服务时间（北京时间）", type = "string", example = "2026-03-20T09:30:00") @Nullable
        LocalDateTime wishedAt,

        @Schema(description = "希望的服务方式代码", maxLength = 20) @Nullable
        String method)
        implements Sent {}
