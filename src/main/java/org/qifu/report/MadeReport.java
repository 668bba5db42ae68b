package org.qifu.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A month or quarter report that was made and kept (R-LED-03).
 *
 * @param station code, null for the county
 */
public record MadeReport(
        long id,
        PeriodKind kind,
        LocalDate firstDay,
        @Nullable String station,
        Format format,
        String fileName,
        String madeBy,
        Instant madeAt,
        String sha256) {

    /** The same, its maker called by this name. */
    public MadeReport madeBy(String name) {
        return new MadeReport(id, kind, firstDay, station, format, fileName, name, madeAt, sha256);
    }

    /** What a report can be written as. */
    public enum Format {
        XLSX,
        DOCX
    }
}
