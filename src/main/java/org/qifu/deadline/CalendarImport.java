package org.qifu.deadline;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes over the yearly published calendar (R-TIM-16): CSV text with the header {@code date,kind,name}, whole calendar
 * years, all or nothing. Years that the file does not contain stay as they are. Only administrators may call it; the
 * caller checks that.
 */
public class CalendarImport {

    private final CalendarStore store;
    private final CurrentCalendar current;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarImport(
            CalendarStore store,
            CurrentCalendar current,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.current = current;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** What {@link #apply} would change now; throws {@link CalendarRejected} for a file with faults. */
    public CalendarDifference preview(String csv) {
        var file = CalendarFile.parse(csv);
        return CalendarDifference.between(store.load(store.version()), file);
    }

    /**
     * Puts the file in force in one transaction and publishes {@link CalendarChanged} in it; a file that changes
     * nothing makes no new version. Throws {@link CalendarRejected} for a file with faults, nothing is changed then.
     *
     * @param user who imports, kept with the version
     */
    public CalendarDifference apply(String csv, String user) {
        var file = CalendarFile.parse(csv);
        return transactions.execute(transaction -> apply(file, user));
    }

    private CalendarDifference apply(CalendarFile file, String user) {
        store.lock();
        WorkingCalendar before = store.load(store.version());
        var difference = CalendarDifference.between(before, file);
        if (!difference.isEmpty()) {
            WorkingCalendar after = before.replacing(file.years(), file.days());
            store.save(after, file, user, clock.instant());
            current.adopt(after);
            events.publishEvent(new CalendarChanged(difference.years(), after.version()));
        }
        return difference;
    }
}
