package org.qifu.process.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a fresh database with demonstration users and cases, after groups and permissions are there and before the job
 * executor starts. All of it is one transaction: a start that fails leaves nothing behind, and the next one begins
 * anew; a database that has had any case is left alone.
 */
@Component
@Profile("demo")
@Order(DemoSeeder.ORDER)
class DemoSeeder implements ApplicationRunner {

    // StaffSetup has 0.
    static final int ORDER = 10;

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);

    private final ProcessEngineConfigurationImpl engine;
    private final HistoryService history;
    private final DemoUsers users;
    private final DemoServicePeople people;
    private final DemoPublications publications;
    private final DemoPlay play;
    private final DemoEnquiries enquiries;
    private final TransactionTemplate transaction;

    DemoSeeder(
            ProcessEngineConfigurationImpl engine,
            HistoryService history,
            DemoUsers users,
            DemoServicePeople people,
            DemoPublications publications,
            DemoPlay play,
            DemoEnquiries enquiries,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.history = history;
        this.users = users;
        this.people = people;
        this.publications = publications;
        this.play = play;
        this.enquiries = enquiries;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed(DemoFile.read(DemoFile.DELIVERED));
    }

    /** Whether the database was fresh and has been filled. */
    boolean seed(List<DemoCase> cases) {
        if (history.createHistoricProcessInstanceQuery().count() > 0) {
            return false;
        }
        if (engine.getJobExecutor() != null && engine.getJobExecutor().isActive()) {
            throw new IllegalStateException("The job executor would work by the shifted clock");
        }
        Instant now = Instant.now();
        try {
            transaction.executeWithoutResult(status -> {
                users.create();
                people.create();
                publications.create();
                play.play(cases, now);
                enquiries.create();
            });
        } finally {
            ClockUtil.reset();
        }
        long millis = Duration.between(now, Instant.now()).toMillis();
        LOG.info("Demonstration users and {} cases created in {} ms", cases.size(), millis);
        return true;
    }
}
