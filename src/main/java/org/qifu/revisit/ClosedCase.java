package org.qifu.revisit;

import java.time.Instant;
import java.time.YearMonth;
import org.qifu.deadline.Deadlines;

/**
 * A case at the moment it is closed, with all that the draw needs to know of it.
 *
 * @param caseNumber number of the case
 * @param round how often the case has been closed, 1 for the first time; a reopened case comes back with the next round
 * @param station code of the station the case belongs to
 * @param complaint of the class 投诉 (C-25)
 * @param difficult 疑难: reached 诉求 or 难事窗口, was consulted jointly, or was reopened (C-25)
 * @param closedAt time of the closing
 */
public record ClosedCase(
        String caseNumber, int round, String station, boolean complaint, boolean difficult, Instant closedAt) {

    /** @throws IllegalArgumentException when the round is below 1 */
    public ClosedCase {
        if (round < 1) {
            throw new IllegalArgumentException("Rounds count from 1, not " + round);
        }
    }

    RevisitClass revisitClass() {
        return complaint || difficult ? RevisitClass.MANDATORY : RevisitClass.GENERAL;
    }

    StationMonth stationMonth() {
        return new StationMonth(station, YearMonth.from(closedAt.atZone(Deadlines.ZONE)));
    }
}
