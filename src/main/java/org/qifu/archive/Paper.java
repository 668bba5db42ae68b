package org.qifu.archive;

import java.time.Instant;

/**
 * One version of one printed paper; once made it never changes.
 *
 * @param version 1 for the first; a later one replaces those before it, which are kept
 * @param number the printed 编号, for instance {@code ZD-2026-00001Y}
 * @param fileName name for whoever downloads it
 * @param sha256 of the DOCX file, hexadecimal
 */
public record Paper(
        long id,
        String caseNumber,
        PaperKind kind,
        int version,
        String number,
        String fileName,
        String sha256,
        Instant madeAt) {}
