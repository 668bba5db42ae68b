package org.qifu.process.flow;

import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseKind;
import org.springframework.stereotype.Component;

/** Candidate groups that depend on the case, as the bean {@code groups} of the models. */
@Component("groups")
public class Groups {

    /** 诉求服务 of the station; for 块上 the office too, whose head alone may override (C-27). */
    public String appeals(String station, String list) {
        String board = station + "-appeals";
        return "BLOCK".equals(list) ? board + "," + station + "-office" : board;
    }

    /** Who carries a plan out: the level that made it. */
    public String planOwner(String station, String planLevel) {
        return "COUNTY".equals(planLevel) ? "county-hard-cases" : station + "-appeals";
    }

    /** Who telephones for a rating: 综合受理 for an appeal, 行政执法协调监督部门 for a guidance (R-FBK-03). */
    public String raters(String caseNumber, String station) {
        return CaseKind.of(caseNumber) == CaseKind.GUIDANCE ? "coordination" : station + "-reception";
    }

    /** Who revisits: the station's office an appeal, the lead department a guidance that it served (R-REV-04). */
    public String revisitors(String caseNumber, String station, @Nullable String lead) {
        return CaseKind.of(caseNumber) == CaseKind.GUIDANCE ? "dept-" + lead : station + "-office";
    }

    /**
     * Who verifies a bad rating or a complaint: 投诉监督 (R-FBK-06); a complaint that arose in the handling of an appeal
     * may be taken by the station's 诉求服务 as well (R-DSP-20).
     *
     * @param cause {@code RATING} or {@code COMPLAINT}
     */
    public String complaints(String caseNumber, String station, String cause) {
        boolean ofAppeal = CaseKind.of(caseNumber) == CaseKind.APPEAL && cause.equals("COMPLAINT");
        return ofAppeal ? "complaints," + station + "-appeals" : "complaints";
    }

    /**
     * Who supervises: the station's office the nodes 1 and 3, the county's supervisors the others (R-ORG-04).
     *
     * @param node null when no limit was missed but a supervisor wants it (R-KPI-11)
     */
    public String supervisors(String station, @Nullable String node) {
        return "1".equals(node) || "3".equals(node) ? station + "-office" : "supervisors";
    }

    /** Who telephones instead of a notice: the window that took the case, 投诉监督 what it put right (R-FBK-06). */
    public String callers(String station, String noticeEvent) {
        return "COMPLAINT_ANSWERED".equals(noticeEvent) ? "complaints" : station + "-reception";
    }
}
