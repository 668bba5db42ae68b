package org.qifu.deadline;

/** In which way a day differs from the plain week of five working days. */
public enum DayKind {
    /** 放假: not a working day, also when it falls on a weekend. */
    HOLIDAY,
    /** 调休上班: a Saturday or Sunday that is worked. */
    WORKDAY
}
