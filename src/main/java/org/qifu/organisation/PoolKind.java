package org.qifu.organisation;

/** Where a person of the service pool comes from (R-DSP-07). */
public enum PoolKind {
    /** 行业主管. */
    LINE,
    /** 专业执法. */
    PROFESSIONAL,
    /** 综合执法. */
    COMPREHENSIVE,
    /** 领域专家. */
    EXPERT,
    /** 律师. */
    LAWYER,
    /** 人民调解员. */
    MEDIATOR
}
