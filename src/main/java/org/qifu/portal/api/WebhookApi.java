package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.qifu.casefile.Problem;
import org.qifu.portal.callback.Subscriptions;
import org.qifu.portal.client.ApiClient;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a client is told of its cases, kept by the client itself. */
@RestController
@RequestMapping(path = ApiPath.ROOT + "/webhook", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "回调通知", description = "办件进入新的阶段时通知本系统")
class WebhookApi {

    private static final String SCOPE = "需要权限 webhook:manage。";

    private final Subscriptions subscriptions;

    WebhookApi(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping
    @Operation(operationId = "readWebhook", summary = "查询订阅", description = SCOPE)
    WebhookState read(@AuthenticationPrincipal ApiClient client) {
        return subscriptions.of(client.id()).map(WebhookState::of).orElseThrow(WebhookApi::none);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putWebhook",
            summary = "订阅，或者更换地址、密钥",
            description = SCOPE + "每个系统一个地址。签名密钥由企服生成，只在新订阅或更换时显示一次。")
    WebhookState put(@AuthenticationPrincipal ApiClient client, @RequestBody WebhookRequest request) {
        if (request.url() == null) {
            throw Problems.refusal(
                    HttpStatus.UNPROCESSABLE_ENTITY, "「url」请填写接收通知的地址。", new Problem("url", "请填写接收通知的地址"));
        }
        try {
            return WebhookState.of(
                    subscriptions.put(client.id(), request.url(), Boolean.TRUE.equals(request.newSecret())));
        } catch (DuplicateKeyException twice) {
            throw Problems.refusal(HttpStatus.CONFLICT, "另一个请求刚刚完成了订阅，请核对后再试。");
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteWebhook", summary = "取消订阅", description = SCOPE + "尚未送达的通知不再发送，仍可查询。")
    void delete(@AuthenticationPrincipal ApiClient client) {
        if (!subscriptions.end(client.id())) {
            throw none();
        }
    }

    @PostMapping("/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "testWebhook",
            summary = "发送一条测试通知",
            description = SCOPE + "与正式通知走同样的途径，type 为 TEST；结果可在补取通知中查询。")
    WebhookTrial test(@AuthenticationPrincipal ApiClient client) {
        return subscriptions.tryOut(client.id()).map(WebhookTrial::new).orElseThrow(WebhookApi::none);
    }

    @GetMapping("/events")
    @Operation(operationId = "listWebhookEvents", summary = "补取通知", description = SCOPE + "按顺序，每次最多200条，包括已送达的。")
    List<WebhookEvent> events(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "从这一条之后取起，填最后收到的 sequence") @RequestParam(name = "after", defaultValue = "0")
                    long after) {
        return subscriptions.events(client.id(), after).stream()
                .map(WebhookEvent::of)
                .toList();
    }

    private static ErrorResponseException none() {
        return Problems.refusal(HttpStatus.NOT_FOUND, "尚未订阅回调通知。");
    }
}
