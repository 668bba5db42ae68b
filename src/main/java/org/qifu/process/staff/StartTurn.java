package org.qifu.process.staff;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets nodes that start together on one PostgreSQL go one after the other, from before the engine creates its tables
 * until groups, permissions and the first administrator are there: the engine looks for its tables and then creates
 * them without a lock. An H2 database belongs to one node, which waits for nobody.
 */
@Component
@Order(StartTurn.FIRST)
class StartTurn extends AbstractProcessEnginePlugin
        implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    static final int FIRST = 0;

    /** Key of the advisory lock, "qifu" in ASCII; PostgreSQL frees it by itself when the node dies. */
    private static final long KEY = 0x71696675L;

    private final DataSource dataSource;
    private @Nullable Connection turn;

    StartTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        try {
            turn = dataSource.getConnection();
            ask(turn, "pg_advisory_lock");
        } catch (SQLException e) {
            throw new IllegalStateException("No connection for the start", e);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        destroy();
    }

    /** Also after a start that failed. */
    @Override
    public void destroy() {
        try (Connection held = turn) {
            turn = null;
            if (held != null) {
                ask(held, "pg_advisory_unlock");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The turn to start could not be passed on", e);
        }
    }

    private static void ask(Connection connection, String function) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (var statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
