package org.qifu.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** The engine as it comes, with the same models, forms and documents, empty delegates, and no tables but its own. */
final class BareEngine implements Subject {

    private final HikariDataSource database;
    private final ProcessEngine engine;
    private final AtomicInteger serial = new AtomicInteger();

    BareEngine(String url) {
        this(url, "full");
    }

    BareEngine(String url, String historyLevel) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        pool.setMaximumPoolSize(Ours.POOL);
        this.database = new HikariDataSource(pool);
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setProcessEngineName("bare");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(historyLevel);
        configuration.setJobExecutorActivate(false);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setDefaultSerializationFormat("application/json");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        // A job that meets a click is tried again until it is through.
        configuration.setDefaultNumberOfRetries(100);
        configuration.setBeans(EmptyBeans.ofModels());
        this.engine = configuration.buildProcessEngine();
        Models.deploy(engine.getRepositoryService());
        configuration.getJobExecutor().start();
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public String open(String process, Map<String, Object> application) {
        int count = serial.incrementAndGet();
        String number = (process.equals("appeal") ? "SQ" : "ZD") + "-2024-" + String.format("%05d", count);
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        process, number, EmptyBeans.variables(number, Documents.json(application), count));
        return number;
    }

    @Override
    public String serviceCode(String number) {
        return "000000";
    }

    @Override
    public void sign(String number) {
        // Nothing is kept but by the engine.
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
