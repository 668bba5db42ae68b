package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.qifu.Qifu;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes that start at the same moment on an empty PostgreSQL both come up, and everything is there once. */
class TwoNodesTest {

    @Test
    void bothComeUp() {
        String url = Databases.postgresUrl();
        List<ConfigurableApplicationContext> nodes = List.of(node(url), node(url)).stream()
                .map(CompletableFuture::join)
                .toList();
        try {
            long[] seeded = FirstAdministratorTest.seeded(nodes.get(0));
            assertThat(FirstAdministratorTest.seeded(nodes.get(1))).isEqualTo(seeded);
            var definitions = nodes.get(0).getBean(RepositoryService.class);
            assertThat(definitions.createProcessDefinitionQuery().count())
                    .isEqualTo(definitions
                            .createProcessDefinitionQuery()
                            .latestVersion()
                            .count());
            assertThat(nodes.get(1).getBean(IdentityService.class).checkPassword("admin", "Only-of-tests-1"))
                    .isTrue();
            // and the turn to start is free again for a third
            assertThat(nodes.get(0)
                            .getBean(JdbcClient.class)
                            .sql(
                                    "select count(*) from pg_locks where locktype = 'advisory' and granted"
                                            + " and database = (select oid from pg_database where datname = current_database())")
                            .query(Long.class)
                            .single())
                    .isZero();
        } finally {
            nodes.forEach(ConfigurableApplicationContext::close);
        }
    }

    private static CompletableFuture<ConfigurableApplicationContext> node(String url) {
        return CompletableFuture.supplyAsync(
                () -> new SpringApplicationBuilder(Qifu.class)
                        .profiles("test")
                        .web(WebApplicationType.NONE)
                        .run(
                                FirstAdministratorTest.WITHOUT_REST,
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=postgres"),
                start -> new Thread(start, "node").start());
    }
}
