package org.qifu.enquiry;

/** What an answer suggests to do besides (R-INT-24). */
public enum Suggestion {
    /** Nothing. */
    NONE,
    /** 反映问题: the matter is in truth a problem that somebody must solve. */
    PROBLEM,
    /** 预约指导服务. */
    GUIDANCE
}
