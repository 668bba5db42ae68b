package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.Receipt;
import org.qifu.portal.client.ApiClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases handed in and followed by other systems (R-INT-01, R-INT-05, R-PLT-07). */
@RestController
@RequestMapping(path = CasesApi.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "办件", description = "提交办件，查询进度")
class CasesApi {

    static final String ADDRESS = ApiPath.ROOT + "/cases";

    private static final int LARGEST_PAGE = 100;

    private final Openings openings;
    private final OwnCases own;

    CasesApi(Openings openings, OwnCases own) {
        this.openings = openings;
        this.own = own;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createCase",
            summary = "提交办件",
            description = "需要权限 case:create。同一个 Idempotency-Key 加同样的内容重复提交，只登记一个办件：再次提交返回 200 和原办件编号，"
                    + "响应头 Idempotent-Replayed 为 true，并给出一个新的查询码；内容不同则返回 422。"
                    + "同一个 sourceNumber 换了 Idempotency-Key 再次提交，返回 409 和已有的办件编号。")
    @ApiResponse(
            responseCode = "201",
            description = "已登记",
            useReturnTypeSchema = true,
            headers = @Header(name = "Location", description = "办件进度的地址", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "200", description = "此前已经登记", useReturnTypeSchema = true)
    ResponseEntity<CaseReceipt> create(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "本次提交的编号，8到64个字母、数字、点、下划线、冒号或连字符，建议用 UUID") @RequestHeader(IdempotencyKey.HEADER)
                    String key,
            @RequestBody CaseRequest request) {
        Receipt receipt = openings.open(client, request, IdempotencyKey.require(key));
        var answer = ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create(ADDRESS + "/" + receipt.caseNumber()));
        if (receipt.repeated()) {
            answer.header(IdempotencyKey.REPLAYED, "true");
        }
        return answer.body(CaseReceipt.of(receipt));
    }

    @GetMapping
    @Operation(
            operationId = "listCases",
            summary = "查询本系统提交的办件",
            description = "需要权限 case:read。给出 sourceNumber 时，只查这个编号的办件。")
    CasePage list(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "贵系统的编号") @RequestParam(name = "sourceNumber", required = false) @Nullable
                    String sourceNumber,
            @Parameter(description = "第几页，从 1 起") @RequestParam(name = "page", defaultValue = "1") int page,
            @Parameter(description = "每页几条，最多 100 条") @RequestParam(name = "size", defaultValue = "20") int size) {
        return own.page(client, sourceNumber, Math.max(page, 1), Math.min(Math.max(size, 1), LARGEST_PAGE));
    }

    @GetMapping("/{number}")
    @Operation(operationId = "readCase", summary = "查询办件进度", description = "需要权限 case:read。")
    CaseProgress read(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number) {
        return own.progress(client, number);
    }
}
