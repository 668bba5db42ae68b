package org.qifu.portal.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.callback.Callback;

/** One callback, to be read by a client that missed it. */
@Schema(name = "WebhookEvent", description = "一条回调通知")
record WebhookEvent(
        @Schema(description = "本系统的第几条通知，从1起，不间断") long sequence,

        @Schema(description = "通知的正文，与推送的相同", type = "object") @JsonRawValue
        String event,

        @Schema(description = "送达时间，未送达则为空") @Nullable Instant deliveredAt,
        @Schema(description = "已发送几次") int attempts,
        @Schema(description = "最近一次没有送达的原因") @Nullable String lastError) {

    static WebhookEvent of(Callback callback) {
        return new WebhookEvent(
                callback.seq(), callback.payload(), callback.deliveredAt(), callback.attempts(), callback.lastError());
    }
}
