package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 撤回申请, on behalf of the firm. */
@Schema(name = "WithdrawalRequest", description = "撤回预约指导服务")
record WithdrawalRequest(
        @Schema(description = "提出人姓名", maxLength = 50, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String requestedBy,

        @Schema(description = "原因", maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason)
        implements Sent {}
