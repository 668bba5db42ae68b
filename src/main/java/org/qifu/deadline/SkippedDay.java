package org.qifu.deadline;

import java.time.LocalDate;

/**
 * A day that a limit does not count.
 *
 * @param date the day in Asia/Shanghai
 * @param reason 周末 or the name of the holiday, in Chinese
 */
public record SkippedDay(LocalDate date, String reason) {}
