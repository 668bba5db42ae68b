package org.qifu.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.AttachmentRefused;
import org.qifu.attachment.Attachments;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files that the firm itself handed in by the pages. */
@Component
class FirmFiles {

    /** In the place of a user id; staff read it beside the file. */
    private static final String FIRM = "企业（网上提交）";

    /** So many that staff still find room for theirs. */
    private static final int MOST = 20;

    private final Attachments attachments;

    FirmFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** In the order they came in. */
    List<Attachment> of(String caseNumber) {
        return attachments.of(caseNumber).stream().filter(FirmFiles::own).toList();
    }

    /** One of them. */
    Optional<Attachment> find(String caseNumber, long id) {
        return attachments.find(caseNumber, id).filter(FirmFiles::own);
    }

    InputStream content(Attachment own) {
        return attachments.open(own.id());
    }

    /**
     * Adds one, never as a signature, which only who served can vouch for (R-FRM-18).
     *
     * @return why it is not taken; empty when it is
     */
    Optional<String> add(String caseNumber, MultipartFile file) throws IOException {
        if (of(caseNumber).size() >= MOST) {
            return Optional.of("每个办件最多上传" + MOST + "个文件，请合并后再上传，或者直接交给服务站点。");
        }
        try {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            attachments.add(caseNumber, Attachment.Kind.OTHER, name, file, FIRM);
            return Optional.empty();
        } catch (AttachmentRefused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static boolean own(Attachment attachment) {
        return attachment.uploadedBy().equals(FIRM);
    }
}
