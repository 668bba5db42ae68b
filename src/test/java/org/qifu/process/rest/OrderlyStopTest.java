package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.qifu.Databases;
import org.qifu.Qifu;
import org.qifu.deadline.Deadlines;
import org.qifu.process.Forms;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that is asked to stop ends what it has begun and gives back what it has not. */
class OrderlyStopTest {

    private static final int CASES = 12;

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @AfterEach
    void clearClock() {
        ClockUtil.reset();
    }

    @Test
    void runningJobsEndAndTheOthersAreFree() throws Exception {
        // given overdue limits of twelve cases, and somebody who holds all cases when their jobs begin
        database.setURL(Databases.postgresUrl());
        database.setUser("postgres");
        database.setPassword("postgres");
        at("2024-03-18T10:00");
        try (ConfigurableApplicationContext node = start();
                Connection holder = database.getConnection()) {
            IntStream.range(0, CASES).forEach(i -> accepted(node));
            JobExecutor executor = node.getBean(JobExecutor.class);
            holder.setAutoCommit(false);
            holder.createStatement().execute("select * from case_file for update");
            at("2024-03-21T12:00");
            executor.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> waitingForCases() >= 3);

            // when the node is stopped, and the cases are let go a moment after it has begun to stop
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(node::close);
            await().atMost(Duration.ofSeconds(60)).until(() -> !executor.isActive());
            assertThat(stopped).isNotDone();
            assertThat(alarms()).isZero();
            release(holder);
            stopped.join();
        }

        // then the three that ran are done, each once, and no other is locked by the node that is gone
        assertThat(alarms()).isBetween(3L, (long) CASES - 1);
        assertThat(count("select count(*) from act_ru_job where lock_owner_ is not null or lock_exp_time_ is not null"))
                .isZero();
        assertThat(count("select count(*) from act_ru_job where retries_ < 3")).isZero();
        assertThat(
                        count(
                                "select count(*) from act_ru_job where handler_type_ like 'timer%' and duedate_ < '2024-03-21 12:00'"))
                .isPositive();
    }

    private ConfigurableApplicationContext start() {
        ConfigurableApplicationContext node = new SpringApplicationBuilder(Qifu.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run(
                        FirstAdministratorTest.WITHOUT_REST,
                        "--camunda.bpm.job-execution.enabled=true",
                        "--camunda.bpm.job-execution.core-pool-size=3",
                        "--camunda.bpm.job-execution.max-pool-size=3",
                        "--camunda.bpm.job-execution.queue-capacity=3",
                        "--spring.datasource.url=" + database.getURL(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
        // Begins with the cases at hand.
        node.getBean(JobExecutor.class).shutdown();
        return node;
    }

    private static void accepted(ConfigurableApplicationContext node) {
        var identity = node.getBean(IdentityService.class);
        identity.setAuthentication("anwen-reception", List.of("anwen-reception"));
        try {
            String instance = node.getBean(RuntimeService.class)
                    .startProcessInstanceByKey("appeal", document("application", Forms.application("anwen")))
                    .getId();
            var tasks = node.getBean(TaskService.class);
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            tasks.complete(task, document("acceptance", Forms.accepted("COMPLEX", "POINT")));
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Map<String, Object> document(String name, Map<String, Object> content) {
        return Map.of(name, Spin.JSON(RestTest.json(content).get("value")));
    }

    private static void at(String localTime) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(localTime).atZone(Deadlines.ZONE).toInstant()));
    }

    private static void release(Connection holder) {
        try {
            holder.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long waitingForCases() {
        return count("select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'");
    }

    private long alarms() {
        return count("select count(*) from case_event where kind = 'WARNED'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
