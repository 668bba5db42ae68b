package org.qifu.deadline;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar in force on this node. Another node's import is noticed within {@link #RECHECK}; an import of this
 * node counts at once, for its own transaction already before the commit and for nobody after a rollback.
 */
class CurrentCalendar implements Supplier<WorkingCalendar> {

    static final Duration RECHECK = Duration.ofSeconds(2);

    private final CalendarStore store;
    private final LongSupplier nanoTime;
    private volatile Known known;

    /** Reads the newest version. The ticker counts nanoseconds: the wall clock may be set back or stand still. */
    CurrentCalendar(CalendarStore store, LongSupplier nanoTime) {
        this.store = store;
        this.nanoTime = nanoTime;
        this.known = new Known(store.load(store.version()), nanoTime.getAsLong());
    }

    @Override
    public WorkingCalendar get() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Imported imported) {
            return imported.calendar;
        }
        Known now = known;
        return nanoTime.getAsLong() - now.checkedAt() < RECHECK.toNanos() ? now.calendar() : recheck(now);
    }

    /** Makes an import count in the running transaction, and on the whole node once that is committed. */
    void adopt(WorkingCalendar calendar) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Imported imported) {
            imported.calendar = calendar;
            return;
        }
        var imported = new Imported(calendar);
        TransactionSynchronizationManager.bindResource(this, imported);
        TransactionSynchronizationManager.registerSynchronization(new Adoption(imported));
    }

    /** One thread asks the database, the others go on: none may wait for a connection that another holds. */
    private WorkingCalendar recheck(Known old) {
        if (claims(old)) {
            int version = store.version();
            if (version != old.calendar().version()) {
                replace(store.load(version));
            }
        }
        return known.calendar();
    }

    private synchronized boolean claims(Known old) {
        if (known != old) {
            return false;
        }
        known = new Known(old.calendar(), nanoTime.getAsLong());
        return true;
    }

    private synchronized void replace(WorkingCalendar calendar) {
        // A slow reader must not put back the version that an import has just replaced.
        if (calendar.version() > known.calendar().version()) {
            known = new Known(calendar, nanoTime.getAsLong());
        }
    }

    private record Known(WorkingCalendar calendar, long checkedAt) {}

    private static final class Imported extends ResourceHolderSupport {
        private WorkingCalendar calendar;

        private Imported(WorkingCalendar calendar) {
            this.calendar = calendar;
        }
    }

    private final class Adoption extends ResourceHolderSynchronization<Imported, Object> {

        private Adoption(Imported imported) {
            super(imported, CurrentCalendar.this);
        }

        @Override
        public int getOrder() {
            // Before anything else that runs after the commit and may count limits.
            return HIGHEST_PRECEDENCE;
        }

        @Override
        protected boolean shouldReleaseBeforeCompletion() {
            // Only then is the commit reported below.
            return false;
        }

        @Override
        protected void processResourceAfterCommit(Imported imported) {
            replace(imported.calendar);
        }
    }
}
