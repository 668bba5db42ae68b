package org.qifu.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken; what a program could hide in, such as macros, is none of them. */
enum FileType {
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    WEBP("image/webp", ".webp"),
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final String mediaType;
    private final String[] endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** The usual ending of a file's name, with its dot. */
    String ending() {
        return endings[0];
    }

    boolean ends(String fileName) {
        return Arrays.stream(endings).anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
    }
}
