package org.qifu.revisit;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The counters of the general closings. Whoever holds the lock of a month alone numbers, draws or seals in it. */
@Component
class RevisitMonths {

    /** The counter as it stands under the lock. */
    record Counter(StationMonth base, int generalClosed, boolean sealed) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    RevisitMonths(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Locks the counter until the running transaction ends, and opens it at 0 if this is the month's first closing. */
    Counter lock(StationMonth base) {
        return locked(base).orElseGet(() -> {
            open(base);
            return locked(base).orElseThrow();
        });
    }

    /** Counts one more general closing and answers its number in the month, from 1. */
    int next(Counter counter) {
        int number = counter.generalClosed() + 1;
        jdbc.sql(
                        "update revisit_month set general_closed = :number where station = :station and closing_month = :month")
                .param("number", number)
                .param("station", counter.base().station())
                .param("month", counter.base().month().toString())
                .update();
        return number;
    }

    void seal(StationMonth base, Instant at) {
        jdbc.sql("update revisit_month set sealed_at = :at where station = :station and closing_month = :month")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("station", base.station())
                .param("month", base.month().toString())
                .update();
    }

    /** The months before the given one that are not sealed, the oldest first. */
    List<StationMonth> unsealedBefore(YearMonth month) {
        return jdbc.sql("select station, closing_month from revisit_month"
                        + " where sealed_at is null and closing_month < :month order by closing_month, station")
                .param("month", month.toString())
                .query((row, index) -> new StationMonth(row.getString(1), YearMonth.parse(row.getString(2))))
                .list();
    }

    private Optional<Counter> locked(StationMonth base) {
        return jdbc.sql("select general_closed, sealed_at from revisit_month"
                        + " where station = :station and closing_month = :month for update")
                .param("station", base.station())
                .param("month", base.month().toString())
                .query((row, index) -> new Counter(base, row.getInt(1), row.getObject(2) != null))
                .optional();
    }

    /**
     * Two closings may open a month at once. The second waits for the first, and its refused insert would abort its
     * whole transaction on PostgreSQL; so the insert stands behind a savepoint, which both databases have.
     */
    private void open(StationMonth base) {
        try {
            savepoint.executeWithoutResult(status -> jdbc.sql(
                            "insert into revisit_month (station, closing_month, general_closed) values (:station, :month, 0)")
                    .param("station", base.station())
                    .param("month", base.month().toString())
                    .update());
        } catch (DuplicateKeyException e) {
            // The other closing has opened it, which is all we wanted.
        }
    }
}
