package org.qifu.portal;

/** What a firm can do on its case now, in the order in which a page offers it: what helps the case on first. */
public enum FirmAction {
    /** 评价. */
    RATE,
    /** 反馈自行整改情况. */
    REPORT_CORRECTION,
    /** 补充附件. */
    ATTACH,
    /** 变更预约. */
    CHANGE,
    /** 投诉. */
    COMPLAIN,
    /** 撤回申请. */
    WITHDRAW
}
