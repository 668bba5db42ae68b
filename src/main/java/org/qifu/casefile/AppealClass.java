package org.qifu.casefile;

/** How hard an appeal is (003 二(五)), from the lightest to the heaviest: the order decides what lowering means. */
public enum AppealClass {
    /** 咨询: answered at the desk. */
    ADVICE,
    /** 简单问题: on the spot, the same day. */
    SIMPLE,
    /** 较为复杂或需要跨部门协调: three working days. */
    COMPLEX,
    /** 投诉、信访: straight to the appeals board. */
    COMPLAINT
}
