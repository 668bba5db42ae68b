package org.qifu.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The 督办 orders (R-KPI-11). The process {@code supervision} opens and closes its own, whoever started it; writes join
 * its transaction.
 */
@Component
public class SupervisionOrders {

    private final JdbcClient jdbc;
    private final Clock clock;

    SupervisionOrders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens an order on a case; it stays open until {@link #close}. */
    public void open(CaseFile file, SupervisionOrder order) {
        jdbc.sql("insert into supervision_order (id, case_number, round, node, source, supervisors, unit, demand,"
                        + " opened_by, opened_at, due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(order.id())
                .param(file.number())
                .param(file.round())
                .param(order.node())
                .param(order.manual() ? "MANUAL" : "BREACH")
                .param(order.supervisors())
                .param(order.unit())
                .param(order.demand())
                .param(order.openedBy())
                .param(Timestamp.from(clock.instant()))
                .param(order.dueAt() == null ? null : Timestamp.from(order.dueAt()))
                .update();
    }

    /** A changed calendar gives an open order another day; does nothing for what is no order. */
    public void due(String id, Instant dueAt) {
        jdbc.sql("update supervision_order set due_at = ? where id = ? and closed_at is null")
                .params(Timestamp.from(dueAt), id)
                .update();
    }

    /** Ends an order with what was done and reached. */
    public void close(String id, String measure, String result, @Nullable String by) {
        jdbc.sql("update supervision_order set measure = ?, result = ?, closed_by = ?, closed_at = ? where id = ?")
                .params(measure, result, by, Timestamp.from(clock.instant()), id)
                .update();
    }
}
