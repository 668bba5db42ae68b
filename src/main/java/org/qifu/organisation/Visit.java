package org.qifu.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit of station staff to an enterprise, chamber or association (R-INT-21). Throws
 * {@link IllegalArgumentException} without visited body or staff.
 *
 * @param visitedOn date in Asia/Shanghai
 * @param findings what was found, maybe nothing
 */
public record Visit(
        String station,
        LocalDate visitedOn,
        BodyKind bodyKind,
        String body,
        List<String> staff,
        List<Finding> findings) {

    /** Whom the documents have visited. */
    public enum BodyKind {
        ENTERPRISE,
        CHAMBER,
        ASSOCIATION
    }

    /**
     * One thing found.
     *
     * @param caseNumber the case it became, null while it is none
     */
    public record Finding(String text, @Nullable String caseNumber) {

        public Finding {
            text = Required.text(text, "走访发现的问题");
        }
    }

    public Visit {
        body = Required.text(body, "走访对象");
        staff = Required.texts(staff, "走访人员");
        findings = List.copyOf(findings);
    }
}
