package org.qifu.organisation;

/** The places of a board's "1+1+1+X" staffing (R-DSP-22). */
public enum Duty {
    LEAD_DEPARTMENT("牵头部门"),
    LEADER("分管领导"),
    CHIEF_OFFICER("首席服务专员"),
    OFFICER("服务专员");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    /** The document's word for it. */
    public String label() {
        return label;
    }

    /** Whether a board has exactly one of it; officers may be any number, none included. */
    boolean single() {
        return this != OFFICER;
    }
}
