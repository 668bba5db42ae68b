package org.qifu.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.deadline.Deadlines;
import org.qifu.organisation.SeededOrganisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The figures over one database, looked at on Friday 2024-03-22 at half past three. */
final class FigureDesk {

    static final Instant NOW = LedgerCases.instant("2024-03-22T15:30");

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Panels panels;
    private final CaseList list;
    private final LedgerExport export;
    private final FetchSizes portions;

    /** One connection for all: a new one for each of some thousand questions takes longer than the answers. */
    FigureDesk(DataSource several) throws SQLException {
        this.database = new SingleConnectionDataSource(several.getConnection(), true);
        this.jdbc = JdbcClient.create(database);
        var clock = Clock.fixed(NOW, Deadlines.ZONE);
        var organisation = SeededOrganisation.of(database);
        var types = new ServiceTypes();
        var labels = new GroupLabels(organisation, types);
        this.panels = new Panels(new PanelCounts(jdbc, labels), new UnitPanels(jdbc), clock);
        this.list = new CaseList(jdbc, labels, clock);
        this.portions = new FetchSizes(database);
        var ledger = new Ledger(portions, new JdbcTransactionManager(portions), clock);
        this.export = new LedgerExport(ledger, organisation, types, labels, clock);
    }

    FigureDesk generated(int closed, int open) {
        new GeneratedCases(database, NOW, 5).write(closed, open);
        return this;
    }

    Panels panels() {
        return panels;
    }

    /** How long the list says it is. */
    long listed(CaseFilter filter) {
        return list.count(filter, Visibility.EVERYTHING);
    }

    long seen(CaseFilter filter, String... groups) {
        return list.count(filter, Visibility.of(List.of(groups)));
    }

    CasePage page(CaseFilter filter, int page, int size) {
        return list.page(filter, Visibility.EVERYTHING, page, size, UnaryOperator.identity());
    }

    LedgerExport export() {
        return export;
    }

    /** How many rows at once the export read. */
    List<Integer> portions() {
        return portions.noted;
    }

    long byHand(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
