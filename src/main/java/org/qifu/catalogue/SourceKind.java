package org.qifu.catalogue;

/** The kinds of enforcement items that guidance items are worked out from (000 一, R-SVC-22). */
public enum SourceKind {
    /** 行政许可. */
    LICENCE,
    /** 行政检查. */
    INSPECTION,
    /** 行政处罚. */
    PENALTY,
    /** 行政强制. */
    COERCION
}
