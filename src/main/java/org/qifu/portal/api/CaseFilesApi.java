package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.Attachments;
import org.qifu.casefile.Problem;
import org.qifu.portal.client.ApiClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files that a client hands in with its cases; those of others it does not see. */
@RestController
@RequestMapping(CasesApi.ADDRESS + "/{number}/attachments")
@Tag(name = "附件", description = "上传附件，查看和下载本系统上传的附件")
class CaseFilesApi {

    private static final Logger LOG = LoggerFactory.getLogger(CaseFilesApi.class);

    private final Attachments attachments;
    private final OwnCases own;

    CaseFilesApi(Attachments attachments, OwnCases own) {
        this.attachments = attachments;
        this.own = own;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addAttachment",
            summary = "上传附件",
            description =
                    "需要权限 attachment:write。JPG、PNG、WEBP、PDF、DOCX、XLSX，每个不超过 20 MB，每个办件最多 50 个。" + "同样的文件再次上传，返回已有的附件。")
    SentFile add(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number,
            @Parameter(description = "PHOTO 照片、SCAN 扫描件、SIGNATURE 签字、OTHER 其他") @RequestParam("kind")
                    Attachment.Kind kind,
            @Parameter(description = "文件") @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        own.require(client, number);
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null) {
            throw Problems.refusal(HttpStatus.BAD_REQUEST, "请选择要上传的文件。", new Problem("file", "请选择要上传的文件"));
        }
        Attachment added = attachments.add(number, kind, name, file, client.actor());
        LOG.info("Client {} adds attachment {} to case {}", client.id(), added.id(), number);
        return SentFile.of(added);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listAttachments", summary = "查看本系统上传的附件", description = "需要权限 attachment:read。")
    List<SentFile> list(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number) {
        own.require(client, number);
        return attachments.of(number).stream()
                .filter(attachment -> attachment.uploadedBy().equals(client.actor()))
                .map(SentFile::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(operationId = "openAttachment", summary = "下载附件", description = "需要权限 attachment:read。")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> open(
            @AuthenticationPrincipal ApiClient client,
            @Parameter(description = "办件编号") @PathVariable("number") String number,
            @Parameter(description = "附件编号") @PathVariable("id") long id) {
        own.require(client, number);
        Attachment found = attachments
                .find(number, id)
                .filter(attachment -> attachment.uploadedBy().equals(client.actor()))
                .orElseThrow(() -> Problems.refusal(HttpStatus.NOT_FOUND, "办件没有这个附件，或者它不是由贵系统上传的。"));
        var disposition = ContentDisposition.attachment().filename(found.fileName(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(new InputStreamResource(attachments.open(id)));
    }
}
