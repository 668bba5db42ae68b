package org.qifu.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One server of an installation as far as the calendar goes, with a ticker that the test moves. */
final class CalendarNode {

    final AtomicLong nanoTime = new AtomicLong();
    final List<CalendarChanged> events = new ArrayList<>();
    final TransactionTemplate transactions;
    final CalendarStore store;
    final CurrentCalendar current;
    final CalendarImport imports;

    /** Runs inside the transaction of an import, as a listener would. */
    Consumer<CalendarChanged> listener = event -> {};

    CalendarNode(DataSource database) {
        this(database, new CalendarStore(JdbcClient.create(database)));
    }

    CalendarNode(DataSource database, CalendarStore store) {
        var clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), Deadlines.ZONE);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.store = store;
        transactions.executeWithoutResult(transaction -> store.seed(clock.instant()));
        current = new CurrentCalendar(store, nanoTime::get);
        imports = new CalendarImport(store, current, transactions, this::publish, clock);
    }

    void letTimePass() {
        nanoTime.addAndGet(CurrentCalendar.RECHECK.toNanos());
    }

    private void publish(Object event) {
        events.add((CalendarChanged) event);
        listener.accept((CalendarChanged) event);
    }
}
