package org.qifu.organisation;

/** The office a station sits in; the township decides (R-ORG-03). */
public enum StationHost {
    /** 工办. */
    INDUSTRY_OFFICE,
    /** 便民服务中心. */
    CONVENIENCE_CENTRE
}
