package org.qifu.attachment;

import java.time.Instant;

/**
 * A file handed in with a case. Never changed, never taken away (R-ARC-02).
 *
 * @param round of the case, from 1
 * @param fileName as the person named it, cleaned, with an ending that fits the content
 * @param mediaType found from the content, for instance {@code image/jpeg}
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits in lower case
 * @param uploadedBy user id
 */
public record Attachment(
        long id,
        String caseNumber,
        int round,
        Kind kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {

    /** What the file is for. */
    public enum Kind {
        PHOTO("照片"),
        /** A paper that was signed or stamped by hand (R-FRM-18). */
        SCAN("扫描件"),
        SIGNATURE("签字"),
        OTHER("其他");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }
}
