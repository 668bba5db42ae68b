package org.qifu.revisit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.qifu.deadline.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One application node on a database, with a clock of its own that stands still until it is set. */
class RevisitNode {

    static final YearMonth JULY = YearMonth.of(2026, 7);
    static final YearMonth AUGUST = JULY.plusMonths(1);
    static final Instant IN_JULY = at("2026-07-15T10:00");

    final JdbcClient jdbc;
    final RevisitDraw draw;
    final RevisitRatios ratios;
    final TransactionTemplate transaction;
    private volatile Instant now = IN_JULY;

    RevisitNode(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        ratios = new RevisitRatios(jdbc);
        var transactions = new JdbcTransactionManager(dataSource);
        transaction = new TransactionTemplate(transactions);
        draw = new RevisitDraw(
                new RevisitMonths(jdbc, transactions),
                new RevisitLots(jdbc),
                new RevisitCases(jdbc),
                transactions,
                new NodeClock());
    }

    /** A time on the wall clock of the county. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
    }

    static ClosedCase general(String caseNumber, String station, Instant closedAt) {
        return new ClosedCase(caseNumber, 1, station, false, false, closedAt);
    }

    RevisitNode setClock(String local) {
        now = at(local);
        return this;
    }

    /** Closes general cases of July, numbered from 1, in one transaction, and answers which of them were drawn. */
    List<Boolean> closeGeneral(String station, int cases) {
        return transaction.execute(status -> IntStream.rangeClosed(1, cases)
                .mapToObj(i -> draw.decide(general(station + "-" + i, station, IN_JULY))
                        .due())
                .toList());
    }

    int due(String station, YearMonth month, RevisitClass revisitClass) {
        return jdbc.sql("select count(*) from revisit_case where station = ? and closing_month = ?"
                        + " and revisit_class = ? and due")
                .params(station, month.toString(), revisitClass.name())
                .query(Integer.class)
                .single();
    }

    List<Integer> numbers(String station, YearMonth month) {
        return jdbc.sql("select closing_no from revisit_case where station = ? and closing_month = ?"
                        + " and closing_no is not null order by closing_no")
                .params(station, month.toString())
                .query(Integer.class)
                .list();
    }

    /** A server in the wrong zone: months must be those of the county all the same. */
    private class NodeClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
