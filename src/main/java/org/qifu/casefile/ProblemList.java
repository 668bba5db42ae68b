package org.qifu.casefile;

/** The three problem lists of 002 操作手册 事项六. */
public enum ProblemList {
    /** 点上: one enterprise's own problem. */
    POINT,
    /** 链上: common to an industrial chain. */
    CHAIN,
    /** 块上: of the enterprises of one zone. */
    BLOCK
}
