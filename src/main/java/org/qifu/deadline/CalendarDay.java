package org.qifu.deadline;

import java.time.LocalDate;

/**
 * One day of the published calendar that differs from the plain week.
 *
 * @param date the day in Asia/Shanghai
 * @param kind holiday or make-up working day
 * @param name the holiday it belongs to, in Chinese, for instance 清明
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {}
