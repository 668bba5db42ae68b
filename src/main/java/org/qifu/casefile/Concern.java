package org.qifu.casefile;

/** Why an appeal may touch more than its own firm, so that a report is made on it (R-SEN-04). */
public enum Concern {
    /** 普遍性. */
    WIDESPREAD("普遍性问题"),
    /** 可能涉及社会舆论. */
    OPINION("可能涉及社会舆论"),
    /** 可能涉及安全稳定. */
    STABILITY("可能涉及安全稳定");

    private final String label;

    Concern(String label) {
        this.label = label;
    }

    /** In the document's words. */
    public String label() {
        return label;
    }
}
