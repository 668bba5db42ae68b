package org.qifu.organisation;

/** What a township keeps: a full station, or a window only (R-ORG-02). */
public enum StationKind {
    /** 企业服务站: townships with an industrial zone, park or cluster, and the zones themselves. */
    STATION,
    /** 企业服务窗口: the other townships. */
    WINDOW
}
