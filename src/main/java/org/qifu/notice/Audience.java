package org.qifu.notice;

/** Who is told. */
public enum Audience {
    FIRM("申请单位"),
    UNIT("责任单位"),
    SUPERVISORS("督办单位");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    /** What an administrator reads. */
    public String label() {
        return label;
    }
}
