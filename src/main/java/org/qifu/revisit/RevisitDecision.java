package org.qifu.revisit;

import java.time.YearMonth;

/**
 * Whether a closed case is revisited.
 *
 * @param due true when the revisit is to be done now; a general case that is not due may still be drawn at month's end
 * @param revisitClass the class the case is counted in
 * @param month the month the case counts in: that of its closing, or a later one when that was sealed already
 */
public record RevisitDecision(boolean due, RevisitClass revisitClass, YearMonth month) {}
