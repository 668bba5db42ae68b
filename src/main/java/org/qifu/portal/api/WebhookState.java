package org.qifu.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.callback.Subscription;

/** The subscription of a client. */
@Schema(name = "Webhook", description = "回调通知的订阅")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookState(
        @Schema(description = "接收通知的地址") String url,

        @Schema(description = "签名密钥，只在新订阅或更换时显示一次，请妥善保存") @Nullable
        String secret,

        @Schema(description = "对方没有应答，到此时再发；正常时没有这一项") @Nullable
        Instant restingUntil) {

    static WebhookState of(Subscription subscription) {
        return new WebhookState(subscription.url(), subscription.secret(), subscription.restingUntil());
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "WebhookState[" + url + "]";
    }
}
