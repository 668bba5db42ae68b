package org.qifu.revisit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The figures of one class of cases at one station in one month (R-REV-10).
 *
 * @param base station and month
 * @param revisitClass the class
 * @param closed closed cases, at least 1
 * @param due cases that are to be revisited
 * @param done cases that were revisited
 */
public record RevisitRatio(StationMonth base, RevisitClass revisitClass, int closed, int due, int done) {

    /** Revisited cases per closed case, 0 to 1 with four decimals, never rounded up to a share not reached. */
    public BigDecimal ratio() {
        return BigDecimal.valueOf(done).divide(BigDecimal.valueOf(closed), 4, RoundingMode.DOWN);
    }

    /** Whether the share revisited is below the printed 20 % or 100 %. */
    public boolean red() {
        return revisitClass.fallsShort(done, closed);
    }
}
