package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.qifu.Databases;
import org.qifu.Qifu;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The profile {@code postgres}, as an installation starts with it. */
@ExtendWith(OutputCaptureExtension.class)
class PostgresProfileTest {

    private static final List<String> ENGINE_PARTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    @Test
    void withoutItsAddressTheStartStopsAndNamesIt(CapturedOutput output) {
        // given the profile, and one of its three variables; when it starts; then it says which are missing
        assertThat(catchThrowable(() -> start("--QIFU_DATABASE_USER=qifu"))).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("请设置环境变量 QIFU_DATABASE_URL（jdbc:postgresql://…）、QIFU_DATABASE_PASSWORD")
                .contains("Set QIFU_DATABASE_URL (jdbc:postgresql://…), QIFU_DATABASE_PASSWORD.");
    }

    @Test
    void whereTheTablesOfTheEngineAreMissingTheStartStops(CapturedOutput output) {
        // given an empty database that the engine may not change
        String url = Databases.postgresUrl();

        // when it starts; then it stops at the engine's tables
        assertThat(catchThrowable(() -> start(withoutSchema(url, "postgres")))).isNotNull();
        assertThat(output).contains("ENGINE-03057");
    }

    @Test
    void runsOnTablesThatAdministratorsMade() throws Exception {
        // given a database with the engine's tables by its own scripts, and a user who may create nothing
        String url = Databases.postgresUrl();
        DataSource owner = owner(url);
        engineScripts(owner);
        workerWithoutTables(owner);

        // when it starts, our tables being made by the owner
        List<String> arguments = new ArrayList<>(List.of(withoutSchema(url, "qifu_worker")));
        arguments.addAll(List.of("--spring.flyway.user=postgres", "--spring.flyway.password=postgres"));
        try (var context = start(arguments.toArray(String[]::new))) {
            // then it has its flows, and works under the settings of the profile
            assertThat(context.getBean(RepositoryService.class)
                            .createProcessDefinitionQuery()
                            .processDefinitionKey("appeal")
                            .count())
                    .isEqualTo(1);
            assertThat(connection(context)).containsExactly("qifu_worker", "read committed", "qifu");
        }
    }

    private static List<String> connection(ConfigurableApplicationContext context) throws Exception {
        try (Connection connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user, current_setting('transaction_isolation'),"
                        + " current_setting('application_name')")) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private static void engineScripts(DataSource owner) {
        new ResourceDatabasePopulator(ENGINE_PARTS.stream()
                        .map(part -> "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")
                        .map(ClassPathResource::new)
                        .toArray(Resource[]::new))
                .execute(owner);
    }

    /** What the operators' guide lets a DBA run. */
    private static void workerWithoutTables(DataSource owner) {
        JdbcClient sql = JdbcClient.create(owner);
        Stream.of(
                        "drop role if exists qifu_worker",
                        "create role qifu_worker login password 'worker'",
                        "grant select, insert, update, delete on all tables in schema public to qifu_worker",
                        "grant usage, select on all sequences in schema public to qifu_worker",
                        "alter default privileges in schema public"
                                + " grant select, insert, update, delete on tables to qifu_worker",
                        "alter default privileges in schema public grant usage, select on sequences to qifu_worker",
                        "revoke create on schema public from public")
                .forEach(statement -> sql.sql(statement).update());
    }

    private static DataSource owner(String url) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(url);
        owner.setUser("postgres");
        owner.setPassword("postgres");
        return owner;
    }

    private static String[] withoutSchema(String url, String user) {
        return new String[] {
            "--QIFU_DATABASE_URL=" + url,
            "--QIFU_DATABASE_USER=" + user,
            "--QIFU_DATABASE_PASSWORD=" + (user.equals("postgres") ? "postgres" : "worker"),
            "--QIFU_DATABASE_ENGINESCHEMA=false"
        };
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Qifu.class)
                .profiles("test", "postgres")
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Stream.of(FirstAdministratorTest.WITHOUT_REST), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
