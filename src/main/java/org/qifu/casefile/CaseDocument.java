package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One version of one document of a case.
 *
 * @param part empty, or the unit whose part this is where several write the same document (协办)
 * @param content the document as JSON text
 */
public record CaseDocument(
        @Id @Nullable Long id,
        String caseNumber,
        int round,
        String name,
        String part,
        int version,
        String task,
        @Nullable String actor,
        Instant writtenAt,
        String content) {}
