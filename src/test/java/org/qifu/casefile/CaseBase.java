package org.qifu.casefile;

import java.io.Closeable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.qifu.deadline.Deadlines;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of the case file, and of modules that stand on it, on a database of a test and without an engine. */
public final class CaseBase implements Closeable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StandingClock clock = new StandingClock();

    /** Beans of other modules are named by their classes; it is Monday 2024-03-18 at ten until a test moves the clock. */
    public CaseBase(DataSource database, Class<?>... beans) {
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.registerBean("clock", Clock.class, () -> clock);
        context.register(Wiring.class);
        context.register(beans);
        context.refresh();
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    /** Sets the clock, in Asia/Shanghai. */
    public void at(String localTime) {
        clock.now = LocalDateTime.parse(localTime).atZone(Deadlines.ZONE).toInstant();
    }

    /** Does this in one transaction, as a step of a flow would. */
    public void inTransaction(Runnable work) {
        get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    /** Opens a case of Anwen and answers its number. */
    public String open(CaseKind kind) {
        var applicant =
                new Applicant("磐安青山菌业有限公司", "ENTERPRISE", "91350100M000100Y43", "双溪路 1 号", "王建国", "13805790001");
        var request = new NewCase(kind, applicant, "anwen", "WINDOW", "消防通道如何设置", false, "li", clock.instant());
        return get(TransactionTemplate.class)
                .execute(status -> get(CaseFiles.class).open(request).number());
    }

    /** Stores the next version of a document, as a step of a flow would. */
    public void write(String number, String name, String part, String content) {
        inTransaction(
                () -> get(Documents.class).store(get(CaseFiles.class).lock(number), name, part, name, "li", content));
    }

    /** Archives a case. */
    public void archive(String number) {
        inTransaction(() -> {
            CaseFile file = get(CaseFiles.class).lock(number);
            file.archive("SOLVED", clock.instant());
            get(CaseFiles.class).save(file);
        });
    }

    /** Opens a new round of a case. */
    public void reopen(String number) {
        inTransaction(() -> {
            CaseFile file = get(CaseFiles.class).lock(number);
            file.reopen(clock.instant());
            get(CaseFiles.class).save(file);
        });
    }

    @Override
    public void close() {
        context.close();
    }

    /** The case file on whatever database is there. */
    @TestConfiguration
    @EnableJdbcRepositories(basePackageClasses = CaseFile.class)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        CaseFiles.class,
        CaseLocks.class,
        CaseNumbers.class,
        Timeline.class,
        LimitRows.class,
        Documents.class,
        SealedTimeline.class
    })
    public static class Wiring extends AbstractJdbcConfiguration {

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        NamedParameterJdbcOperations jdbcOperations(DataSource database) {
            return new NamedParameterJdbcTemplate(database);
        }

        @Bean
        TransactionTemplate transactions(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }
    }

    private static final class StandingClock extends Clock {

        private volatile Instant now = Instant.parse("2024-03-18T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return Deadlines.ZONE;
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
