package org.qifu.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One 企业诉求舆情检测报告.
 *
 * @param number for instance {@code YQ-2026-00001}
 * @param caseNumber the flagged case it was opened for; null for one on a period
 * @param releasedAt null while it is a draft
 */
public record SentimentReport(
        String number,
        ReportPeriod period,
        @Nullable String caseNumber,
        String title,
        boolean released,
        @Nullable String openedBy,
        Instant openedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {

    /** The name as the document prints it (R-SEN-04). */
    public static final String NAME = "企业诉求舆情检测报告";

    private static final String PREFIX = "YQ-";

    /** Whether this is the number of a report and not of a case. */
    public static boolean isOne(String number) {
        return number.startsWith(PREFIX);
    }

    static String number(int year, long sequence) {
        return "%s%d-%05d".formatted(PREFIX, year, sequence);
    }

    /** Under which name it is saved. */
    public String fileName() {
        return number + "-" + title + ".docx";
    }
}
