package org.qifu.portal;

/** What a firm can do on its case now. */
public enum FirmAction {
    /** 变更预约. */
    CHANGE,
    /** 撤回申请. */
    WITHDRAW,
    /** 评价. */
    RATE,
    /** 投诉. */
    COMPLAIN,
    /** 补充附件. */
    ATTACH,
    /** 反馈自行整改情况. */
    REPORT_CORRECTION
}
