package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A trial that is on its way. */
@Schema(name = "WebhookTrial", description = "测试通知")
record WebhookTrial(@Schema(description = "通知编号") String eventId) {}
