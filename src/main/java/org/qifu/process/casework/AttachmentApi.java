package org.qifu.process.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.AttachmentRefused;
import org.qifu.attachment.Attachments;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.CaseAccess;
import org.qifu.process.staff.People;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The attachments of a case for those who may see the case (R-FRM-18). */
@RestController
@RequestMapping({CaseAddress.FOR_PROGRAMS + "/attachments", CaseAddress.FOR_THE_PAGE + "/attachments"})
class AttachmentApi {

    private final Attachments attachments;
    private final CaseAccess access;
    private final Caller caller;
    private final AuditLog log;
    private final People people;

    AttachmentApi(Attachments attachments, CaseAccess access, Caller caller, AuditLog log, People people) {
        this.attachments = attachments;
        this.access = access;
        this.caller = caller;
        this.log = log;
        this.people = people;
    }

    /** All of them, in the order they came in. */
    @GetMapping
    List<Item> list(@PathVariable("number") String number) {
        access.require(number);
        UnaryOperator<String> names = people.once();
        return attachments.of(number).stream()
                .map(attachment -> Item.of(attachment, names))
                .toList();
    }

    /** Adds one file; the same bytes once more are the attachment that is there. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Item add(
            @PathVariable("number") String number,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        access.require(number);
        if (file == null || file.getOriginalFilename() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "请选择要上传的文件（字段 file）。");
        }
        Attachment added = attachments.add(number, kind(kind), file.getOriginalFilename(), file, caller.user());
        return Item.of(added, people.once());
    }

    /** One of them, as it was handed in. */
    @GetMapping("/{id}")
    void open(@PathVariable("number") String number, @PathVariable("id") long id, HttpServletResponse response)
            throws IOException {
        access.require(number);
        Attachment found = attachments
                .find(number, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "办件没有这个附件。"));
        log.write(AuditEntry.of(Kind.DOWNLOADED, caller.user(), number, "附件 " + id + " sha256 " + found.sha256()));
        new Download(found.fileName(), found.mediaType(), found.size()).send(attachments.open(id), response);
    }

    @ExceptionHandler
    ProblemDetail refused(AttachmentRefused refused) {
        HttpStatus status = switch (refused.reason()) {
            case EMPTY -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case TYPE_NOT_ALLOWED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case CASE_FULL, CASE_CLOSED -> HttpStatus.CONFLICT;
        };
        return ProblemDetail.forStatusAndDetail(status, refused.getMessage());
    }

    private static Attachment.Kind kind(@Nullable String code) {
        return Arrays.stream(Attachment.Kind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "请选择附件类别（字段 kind）：PHOTO 照片、SCAN 扫描件、SIGNATURE 签字、OTHER 其他。"));
    }

    /** What is told of an attachment; {@code uploadedBy} is the person's name. */
    record Item(
            long id,
            Attachment.Kind kind,
            String kindName,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            String uploadedBy,
            Instant uploadedAt) {

        static Item of(Attachment attachment, UnaryOperator<String> names) {
            return new Item(
                    attachment.id(),
                    attachment.kind(),
                    attachment.kind().label(),
                    attachment.fileName(),
                    attachment.mediaType(),
                    attachment.size(),
                    attachment.sha256(),
                    names.apply(attachment.uploadedBy()),
                    attachment.uploadedAt());
        }
    }
}
