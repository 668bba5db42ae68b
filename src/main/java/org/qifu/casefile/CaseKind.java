package org.qifu.casefile;

/** The kinds of case; each has its own numbers (reading C-57). */
public enum CaseKind {
    /** 预约式指导服务. */
    GUIDANCE("ZD", "case_number_guidance"),
    /** 企业问题（诉求）. */
    APPEAL("SQ", "case_number_appeal");

    private final String prefix;
    private final String sequence;

    CaseKind(String prefix, String sequence) {
        this.prefix = prefix;
        this.sequence = sequence;
    }

    /** The kind of the case of this number. */
    public static CaseKind of(String caseNumber) {
        return caseNumber.startsWith(GUIDANCE.prefix) ? GUIDANCE : APPEAL;
    }

    /** First letters of the case number. */
    public String prefix() {
        return prefix;
    }

    String sequence() {
        return sequence;
    }
}
