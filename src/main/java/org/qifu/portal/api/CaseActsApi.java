package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.Requests;
import org.qifu.portal.client.ApiClient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a client does with its case on behalf of the firm. */
@RestController
@RequestMapping(
        path = CasesApi.ADDRESS + "/{number}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "办理", description = "代企业撤回、变更、评价、投诉。请求头 Idempotency-Key 可选：带上它，重复提交只办理一次")
class CaseActsApi {

    private static final String SCOPE = "需要权限 case:act。返回办理后的进度。";

    private final Requests requests;
    private final SentDocuments documents;
    private final OwnCases own;
    private final Acts acts;

    CaseActsApi(Requests requests, SentDocuments documents, OwnCases own, Acts acts) {
        this.requests = requests;
        this.documents = documents;
        this.own = own;
        this.acts = acts;
    }

    @PostMapping("/withdrawal")
    @Operation(operationId = "withdrawCase", summary = "撤回预约", description = SCOPE + "只用于预约指导服务：申请之日起15个工作日内、服务开始前。")
    ResponseEntity<CaseProgress> withdraw(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody WithdrawalRequest request) {
        return done(
                client,
                number,
                "WITHDRAWAL",
                key,
                request,
                () -> requests.amend(documents.withdrawal(number, request)));
    }

    @PostMapping("/change")
    @Operation(operationId = "changeCase", summary = "变更预约", description = SCOPE + "只用于预约指导服务：申请之日起15个工作日内、服务开始前。")
    ResponseEntity<CaseProgress> change(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody ChangeRequest request) {
        return done(client, number, "CHANGE", key, request, () -> requests.amend(documents.change(number, request)));
    }

    @PostMapping("/rating")
    @Operation(operationId = "rateCase", summary = "评价", description = SCOPE + "答复或服务以后才能评价，每轮一次。")
    ResponseEntity<CaseProgress> rate(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody RatingRequest request) {
        return done(client, number, "RATING", key, request, () -> requests.rate(number, documents.evaluation(request)));
    }

    @PostMapping("/complaints")
    @Operation(operationId = "complainAboutCase", summary = "投诉", description = SCOPE + "办理中和办结后都可以投诉。")
    ResponseEntity<CaseProgress> complain(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody ComplaintRequest request) {
        return done(
                client,
                number,
                "COMPLAINT",
                key,
                request,
                () -> requests.complain(documents.complaint(number, request)));
    }

    private ResponseEntity<CaseProgress> done(
            ApiClient client, String number, String act, @Nullable String key, Sent request, Runnable deed) {
        own.require(client, number);
        String checked = key == null ? null : IdempotencyKey.require(key);
        boolean now = acts.once(client, Acts.act(number, act, documents.asSent(request)), checked, deed);
        var answer = ResponseEntity.ok();
        if (!now) {
            answer.header(IdempotencyKey.REPLAYED, "true");
        }
        return answer.body(own.progress(client, number));
    }
}
