package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a client wants to be told. */
@Schema(name = "WebhookRequest", description = "订阅回调通知")
record WebhookRequest(
        @Schema(description = "接收通知的地址，以 https:// 开头", maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String url,

        @Schema(description = "为 true 时换一个新的签名密钥，立即生效") @Nullable
        Boolean newSecret)
        implements Sent {}
