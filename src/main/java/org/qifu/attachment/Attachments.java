package org.qifu.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.qifu.attachment.AttachmentRefused.Reason;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The attachments of the cases: added, listed, read; none is ever changed or taken away (R-ARC-02). */
@Component
public class Attachments {

    /** Largest file, in bytes. */
    public static final long MAX_BYTES = 20L * 1024 * 1024;

    /** Most files of one case. */
    public static final int MAX_FILES = 50;

    private final AttachmentRows rows;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Clock clock;

    Attachments(AttachmentRows rows, CaseFiles files, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Adds a file to a case. The same bytes once more are the attachment that is there already, whatever name they
     * come under. Refuses with {@link AttachmentRefused}.
     *
     * @param fileName as the sender calls it
     * @param content read more than once
     * @param user user id
     */
    @Transactional
    public Attachment add(
            String caseNumber, Attachment.Kind kind, String fileName, InputStreamSource content, String user)
            throws IOException {
        Measured measured = measure(content);
        FileType type = ContentType.of(content)
                .orElseThrow(() -> new AttachmentRefused(
                        Reason.TYPE_NOT_ALLOWED, "只能上传 JPG、PNG、WEBP 图片和 PDF、DOCX、XLSX 文件，请转换格式后再上传。"));
        CaseFile file = files.lock(caseNumber);
        List<Attachment> present = rows.of(caseNumber);
        Optional<Attachment> same = present.stream()
                .filter(other -> other.sha256().equals(measured.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        requireRoom(file, present.size());
        return store(
                file,
                content,
                new Attachment(
                        0,
                        caseNumber,
                        file.round(),
                        kind,
                        FileName.clean(fileName, type),
                        type.mediaType(),
                        measured.size(),
                        measured.sha256(),
                        user,
                        clock.instant()));
    }

    /** The attachments of a case in the order they came in. */
    public List<Attachment> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    /** The attachment of this id, if it belongs to this case. */
    public Optional<Attachment> find(String caseNumber, long id) {
        return rows.find(caseNumber, id);
    }

    /** The bytes of an attachment, fetched while they are read. */
    public InputStream open(long id) {
        return rows.open(id);
    }

    private Attachment store(CaseFile file, InputStreamSource content, Attachment unsaved) throws IOException {
        Attachment stored = rows.insert(unsaved);
        try (InputStream in = content.getInputStream()) {
            rows.parts().write(stored.id(), in);
        }
        String what = stored.kind().label() + "：" + stored.fileName() + "（SHA-256 " + stored.sha256() + "）";
        timeline.append(file, CaseEvent.Kind.ATTACHED, stored.uploadedBy(), what);
        return stored;
    }

    private static void requireRoom(CaseFile file, int present) {
        if (file.archivedAt() != null) {
            throw new AttachmentRefused(Reason.CASE_CLOSED, "办件已归档，不能再添加附件。");
        }
        if (present >= MAX_FILES) {
            throw new AttachmentRefused(Reason.CASE_FULL, "每个办件最多" + MAX_FILES + "个附件，请合并为一个文件后再上传。");
        }
    }

    private static Measured measure(InputStreamSource content) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (var in = new DigestInputStream(content.getInputStream(), digest)) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && size <= MAX_BYTES; read = in.read(buffer)) {
                size += read;
            }
        }
        if (size == 0) {
            throw new AttachmentRefused(Reason.EMPTY, "文件是空的，请重新选择文件。");
        }
        if (size > MAX_BYTES) {
            throw new AttachmentRefused(Reason.TOO_LARGE, "文件超过 20 MB，请压缩或拆分后再上传。");
        }
        return new Measured(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Measured(long size, String sha256) {}
}
