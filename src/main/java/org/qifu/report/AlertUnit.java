package org.qifu.report;

/** The units that study and answer negative sentiment about private firms together (R-SEN-07). */
public enum AlertUnit {
    /** 宣传. */
    PUBLICITY,
    /** 网信. */
    NETWORK,
    /** 公安. */
    POLICE
}
