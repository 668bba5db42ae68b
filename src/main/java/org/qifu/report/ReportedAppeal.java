package org.qifu.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Concern;
import org.qifu.casefile.IssueGroup;

/**
 * What a report looks at in one appeal.
 *
 * @param applicantKind {@code ENTERPRISE}, {@code SELF_EMPLOYED} or {@code PERSON}
 * @param board code, null before acceptance and where no unit is responsible
 * @param concern null for most
 */
record ReportedAppeal(
        String number,
        Instant registeredAt,
        String applicant,
        String applicantKind,
        String creditCode,
        String contactName,
        String station,
        String channel,
        @Nullable String board,
        String need,
        IssueGroup group,
        @Nullable Concern concern) {

    boolean ofFirm() {
        return applicantKind.equals("ENTERPRISE");
    }
}
