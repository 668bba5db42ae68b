package org.qifu.portal;

/** The stages as firms and other systems know them; {@link #label()} is what they read. */
public enum ProgressStage {
    REGISTERED("已提交，待受理"),
    ACCEPTED("已受理"),
    DISPATCHED("已派单，承诺服务时间"),
    HANDLING("办理中"),
    SERVING("服务中"),
    ANSWERED("已答复，请评价"),
    /** Rated; a revisit may follow, and the archive. */
    RATED("已评价，待归档"),
    CLOSED("已办结"),
    REFUSED("不予受理"),
    WITHDRAWN("已撤回");

    private final String label;

    ProgressStage(String label) {
        this.label = label;
    }

    /** In the documents' own words. */
    public String label() {
        return label;
    }
}
