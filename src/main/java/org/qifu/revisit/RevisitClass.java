package org.qifu.revisit;

/** The two classes of 回访, by the share of closed cases that must be revisited (003 二(四)). */
public enum RevisitClass {
    /** 一般问题: at least 20 % of a station's closings of the month (R-REV-01). */
    GENERAL(20),
    /** 疑难问题 and 投诉类问题: all of them (R-REV-02). */
    MANDATORY(100);

    private final int percent;

    RevisitClass(int percent) {
        this.percent = percent;
    }

    /** Whether so many revisits stay below the printed share of so many closed cases. Counted in whole cases. */
    boolean fallsShort(int revisited, int closed) {
        return 100L * revisited < (long) percent * closed;
    }
}
