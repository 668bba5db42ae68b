package org.qifu.dispatch;

/** How a service is given (R-SVC-01). */
public enum Method {
    /** 上门指导. */
    ONSITE,
    /** 现场解答. */
    DESK,
    /** 电话指导. */
    PHONE,
    /** 网络指导. */
    ONLINE,
    /** 文字指导. */
    TEXT
}
