package org.qifu.evaluation;

/** How the satisfaction of enterprises was found out (002 三(四)). */
public enum SatisfactionSource {
    /** 服务评价: counted from the ratings of the cases, never typed in. */
    RATING,
    /** 第三方评估. */
    THIRD_PARTY,
    /** 无感监测. */
    MONITORING,
    /** 问卷调查. */
    SURVEY
}
