package org.qifu.casefile;

/** The three groups by which appeals are counted and studied (R-SEN-01). */
public enum IssueGroup {
    /** 咨询求助. */
    HELP("咨询求助"),
    /** 投诉举报. */
    COMPLAINT("投诉举报"),
    /** 维权事项. */
    RIGHTS("维权事项");

    private final String label;

    IssueGroup(String label) {
        this.label = label;
    }

    /** The group of an appeal for which nobody chose one; that rights are at stake only a person can tell. */
    public static IssueGroup of(AppealClass appealClass) {
        return appealClass == AppealClass.COMPLAINT ? COMPLAINT : HELP;
    }

    /** In the document's words. */
    public String label() {
        return label;
    }
}
