package org.qifu.revisit;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides which closed cases are revisited (R-REV-01, R-REV-02, R-REV-03, C-24, C-25). Complaints and difficult cases
 * always are. The general closings of a station and month are numbered, and of every five in a row one is drawn by
 * {@link Lot}; at month's end a last block of fewer is topped up, so that exactly ceil(0.2 n) are drawn.
 *
 * <p>Both methods that write join the caller's transaction, or run in one of their own. Numbers are given under a row
 * lock held to its end and roll back with it, so no number is lost or given twice. They may fail with Spring's
 * {@code DataAccessException} (lock not granted, same case decided at once in two months); the transaction is then to
 * be repeated as a whole.
 */
@Component
public class RevisitDraw {

    private static final int BLOCK = 5;

    private final RevisitMonths months;
    private final RevisitLots lots;
    private final RevisitCases cases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RevisitDraw(
            RevisitMonths months,
            RevisitLots lots,
            RevisitCases cases,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.months = months;
        this.lots = lots;
        this.cases = cases;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Decides once per case number and round; asked again, it gives its first answer, even
     * when the case has been topped up since: its revisit was opened by then. The case counts in the month it
     * was closed in (Asia/Shanghai); if that is sealed, in the current month.
     */
    public RevisitDecision decide(ClosedCase closedCase) {
        return transaction.execute(status -> cases.decided(closedCase).orElseGet(() -> count(closedCase)));
    }

    /**
     * Draws what is missing for a station's month that is over, and seals the month. Answers the number of the case
     * drawn now, if any: only the call that seals the month answers it, so that whoever opens a revisit for each
     * answered case, in the same transaction, opens it once.
     *
     * @throws IllegalStateException when the month is not over in Asia/Shanghai
     */
    public List<String> topUp(String station, YearMonth month) {
        if (!month.isBefore(currentMonth())) {
            throw new IllegalStateException("The month is not over yet: " + month);
        }
        return transaction.execute(status -> seal(months.lock(new StationMonth(station, month))));
    }

    /** The months with closings that are over and not topped up, the oldest first. */
    public List<StationMonth> openMonths() {
        return months.unsealedBefore(currentMonth());
    }

    private RevisitDecision count(ClosedCase closed) {
        var counter = months.lock(closed.stationMonth());
        while (counter.sealed()) {
            counter = months.lock(afterSeal(counter.base()));
        }
        var open = counter;
        // Looked up again: the same case may have been decided while we waited for the lock.
        return cases.decided(closed).orElseGet(() -> add(closed, open));
    }

    private RevisitDecision add(ClosedCase closed, RevisitMonths.Counter counter) {
        var month = counter.base().month();
        if (closed.revisitClass() == RevisitClass.MANDATORY) {
            return cases.add(closed, month, null, true);
        }
        int number = months.next(counter);
        return cases.add(closed, month, number, drawn(counter.base(), number));
    }

    private boolean drawn(StationMonth base, int number) {
        int place = (number - 1) % BLOCK + 1;
        var lot = new Lot(base, (number - 1) / BLOCK + 1, BLOCK);
        return place == (place == 1 ? lots.open(lot, clock.instant()) : lots.place(lot));
    }

    private List<String> seal(RevisitMonths.Counter counter) {
        if (counter.sealed()) {
            return List.of();
        }
        months.seal(counter.base(), clock.instant());
        int rest = counter.generalClosed() % BLOCK;
        int full = counter.generalClosed() - rest;
        if (rest == 0 || cases.anyDueAbove(counter.base(), full)) {
            return List.of();
        }
        int place = lots.open(new Lot(counter.base(), full / BLOCK + 1, rest), clock.instant());
        return List.of(cases.topUp(counter.base(), full + place));
    }

    /** The current month; or the next one, on a node whose clock lags behind the one that sealed. */
    private StationMonth afterSeal(StationMonth sealed) {
        var next = sealed.month().plusMonths(1);
        var current = currentMonth();
        return new StationMonth(sealed.station(), current.isAfter(next) ? current : next);
    }

    private YearMonth currentMonth() {
        return YearMonth.now(clock.withZone(Deadlines.ZONE));
    }
}
