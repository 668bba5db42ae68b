package org.qifu.organisation;

import javax.sql.DataSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of the module on one database, as Spring would wire them. */
final class Seeded {

    final DataSource dataSource;
    final JdbcClient jdbc;
    final Stations stations;
    final Boards boards;
    final StationBoards stationBoards;
    final Organisation organisation;
    final Centres centres;
    final Staffing staffing;
    final Activation activation;
    final Routing routing;

    private Seeded(DataSource dataSource) {
        this.dataSource = dataSource;
        jdbc = JdbcClient.create(dataSource);
        stations = new Stations(jdbc);
        boards = new Boards(jdbc);
        stationBoards = new StationBoards(jdbc);
        organisation = new Organisation(jdbc, stations, boards, stationBoards);
        centres = new Centres(jdbc);
        staffing = new Staffing(jdbc, organisation);
        activation = new Activation(stations, stationBoards, boards, centres, staffing);
        routing = new Routing(jdbc, boards);
    }

    /** A database with the delivered organisation. */
    static Seeded on(DataSource dataSource) {
        return on(dataSource, OrganisationSettings.DELIVERED);
    }

    /** A database with the organisation of this folder. */
    static Seeded on(DataSource dataSource, String data) {
        var seeded = new Seeded(dataSource);
        seeded.start(data);
        return seeded;
    }

    /** What a start of the application does. */
    void start(String data) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        var rows = new SeedRows(jdbc, stations, boards);
        new OrganisationSeeder(jdbc, transaction, new DefaultResourceLoader(), new OrganisationSettings(data), rows)
                .afterPropertiesSet();
    }
}
