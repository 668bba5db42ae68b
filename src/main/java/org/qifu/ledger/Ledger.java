package org.qifu.ledger;

import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 企业服务台账 (R-LED-01): the cases themselves, so that a case is in it from the moment of its registration, and no ledger
 * can differ from what happened. Also the three problem lists (R-LST-02) and the list behind every figure.
 */
@Component
public class Ledger {

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final Clock clock;

    Ledger(DataSource database, PlatformTransactionManager transactions, Clock clock) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * Hands over the rows one by one, so that years of cases fit in memory: by acceptance, or by registration while a
     * case is not accepted; a problem list by its chains or zones first (R-LST-05). What a figure counts several times
     * is handed over as often, so that the rows are the figure.
     *
     * @throws UnknownFigure when the filter names none that exists
     */
    public void each(CaseFilter filter, Visibility seen, Consumer<LedgerRow> reader) {
        var now = clock.instant();
        var query = new LedgerQuery(filter, seen, now);
        var mapper = new LedgerRowMapper(now);
        // PostgreSQL fetches in portions inside a transaction only.
        reading.executeWithoutResult(
                transaction -> jdbc.sql(query.sql()).params(query.parameters()).query(row -> {
                    reader.accept(mapper.map(row));
                }));
    }
}
