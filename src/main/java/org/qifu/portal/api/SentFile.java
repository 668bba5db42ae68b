package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.qifu.attachment.Attachment;

/** What a client is told of a file it handed in. */
@Schema(name = "Attachment", description = "附件")
record SentFile(
        long id,
        @Schema(description = "附件类别") Attachment.Kind kind,
        @Schema(description = "文件名") String fileName,
        @Schema(description = "文件类型") String mediaType,
        @Schema(description = "大小（字节）") long size,
        @Schema(description = "文件的 SHA-256") String sha256,
        @Schema(description = "上传时间") Instant uploadedAt) {

    static SentFile of(Attachment attachment) {
        return new SentFile(
                attachment.id(),
                attachment.kind(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.uploadedAt());
    }
}
