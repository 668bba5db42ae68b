package org.qifu.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.qifu.OnlyPostgres;
import org.qifu.Qifu;
import org.qifu.archive.CasePackages;
import org.qifu.archive.PackageVerifier;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.casefile.Timeline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup made while people work, restored into a new database, and the node that is started on it two months later. */
@OnlyPostgres
class BackupTest extends GuidanceTest {

    private static final Path SCRIPTS = Path.of("src/main/scripts").toAbsolutePath();

    @Value("${spring.datasource.url}")
    private String url;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final AtomicBoolean working = new AtomicBoolean(true);
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void whatIsRestoredIsWholeAndCatchesUpOnce() throws Exception {
        assumeThat(run(folder, "pg_dump", "--version"))
                .as("pg_dump is installed")
                .isZero();
        // given archived cases with their packages, and forgotten ones
        List<String> others = new Agreement(jdbc).cases();
        List<String> archived = IntStream.range(0, 3).mapToObj(i -> archived()).toList();
        List<String> forgotten =
                IntStream.range(0, 5).mapToObj(i -> accepted("SIMPLE", "POINT")).toList();

        // when the database is backed up while others work, and restored
        Path dump = folder.resolve("qifu.dump");
        var work = List.of(CompletableFuture.runAsync(this::appeals), CompletableFuture.runAsync(this::guidances));
        await().atMost(60, SECONDS).until(() -> worked.get() > 4 || stopped(work));
        assertThat(run(folder, SCRIPTS.resolve("backup.sh").toString(), dump.toString()))
                .isZero();
        int during = worked.get();
        await().atMost(60, SECONDS).until(() -> worked.get() > during || stopped(work));
        working.set(false);
        work.forEach(CompletableFuture::join);
        String name = "restored_" + System.nanoTime();
        assertThat(run(folder, SCRIPTS.resolve("restore.sh").toString(), dump.toString(), name))
                .isZero();

        // then it is a moment of the whole: ledger and engine agree on every case
        var restored = new Agreement(JdbcClient.create(database(name)));
        List<String> cases = restored.cases();
        cases.removeAll(others);
        assertThat(cases).containsAll(archived).containsAll(forgotten).hasSizeGreaterThan(8);
        assertThat(restored.faults(cases)).isEmpty();

        // when a node starts on it two months later; then what was missed happens once, in order, and nothing is lost
        at("2024-05-20T09:00");
        try (var node = node(name)) {
            await().atMost(120, SECONDS).until(() -> due(node) == 0);
            assertThat(forgotten)
                    .allSatisfy(number -> assertThat(alarms(node, number))
                            .containsExactly(
                                    "WARNED 1", "BREACHED 1", "WARNED 3", "BREACHED 3", "WARNED 5", "BREACHED 5"));
            assertThat(cases)
                    .allSatisfy(number -> assertThat(alarms(node, number)).doesNotHaveDuplicates());
            assertThat(restored.faults(cases)).isEmpty();
            for (String number : archived) {
                assertThat(verified(node, number)).isZero();
            }
            // and the next case has a number of its own
            assertThat(cases).doesNotContain(opened(node));
        }
    }

    @Test
    void aDamagedBackupAndADatabaseThatIsThereAreRefused() throws Exception {
        assumeThat(run(folder, "pg_dump", "--version"))
                .as("pg_dump is installed")
                .isZero();
        // given a file that is not what was backed up; when it is restored; then nothing is made
        Path dump = folder.resolve("qifu.dump");
        Files.writeString(dump, "something else");
        Files.writeString(folder.resolve("qifu.dump.sha256"), "0".repeat(64) + "  qifu.dump\n");
        assertThat(run(folder, SCRIPTS.resolve("restore.sh").toString(), dump.toString(), "damaged"))
                .isNotZero();
        assertThat(jdbc.sql("select count(*) from pg_database where datname = 'damaged'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String archived() {
        String number = taken("CONSULT");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
        serve(number, GuidanceForms.opinionByPhone(today()));
        rate(number, GuidanceForms.rating(1, "PHONE", today()));
        toEnd(number);
        return number;
    }

    private void appeals() {
        while (working.get()) {
            String number = accepted("COMPLEX", "POINT");
            complete(number, "handleByAgency", "anwen-agency", Forms.assistance("land"));
            complete(number, "assist", "dept-land", Forms.fields("result", "符合规划", "solved", true));
            complete(
                    number,
                    "handleByAgency",
                    "anwen-agency",
                    worked.get() % 2 == 0 ? Forms.solved() : Forms.unsolved());
            worked.incrementAndGet();
        }
    }

    private void guidances() {
        while (working.get()) {
            String number = promisedVisit("2024-03-20T09:00", "fire");
            complete(number, "confirm", "dept-amr", GuidanceForms.confirmation("ONSITE", "2024-03-20T09:00"));
            worked.incrementAndGet();
        }
    }

    private static boolean stopped(List<CompletableFuture<Void>> work) {
        return work.stream().anyMatch(CompletableFuture::isDone);
    }

    private ConfigurableApplicationContext node(String name) {
        return new SpringApplicationBuilder(Qifu.class)
                .profiles("test", "postgres")
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName(),
                        "--QIFU_DATABASE_URL=" + database(name).getUrl(),
                        "--QIFU_DATABASE_USER=postgres",
                        "--QIFU_DATABASE_PASSWORD=postgres",
                        "--camunda.bpm.job-execution.enabled=true");
    }

    private static int due(ConfigurableApplicationContext node) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= ?)")
                .param(new Timestamp(ClockUtil.getCurrentTime().getTime()))
                .query(Integer.class)
                .single();
    }

    private static List<String> alarms(ConfigurableApplicationContext node, String number) {
        return node.getBean(Timeline.class).of(number).stream()
                .filter(event -> event.kind().name().matches("WARNED|BREACHED"))
                .map(event -> event.kind() + " " + event.node())
                .toList();
    }

    private int verified(ConfigurableApplicationContext node, String number) throws IOException {
        var packages = node.getBean(CasePackages.class);
        var made = packages.find(
                        number,
                        node.getBean(CaseFiles.class).find(number).orElseThrow().round())
                .orElseThrow();
        Path zip = folder.resolve(number + ".zip");
        try (InputStream in = packages.open(made)) {
            Files.copy(in, zip);
        }
        return PackageVerifier.run(List.of(PackageVerifier.COMMAND, zip.toString(), "--sha256", made.sha256()));
    }

    private String opened(ConfigurableApplicationContext node) {
        return node.getBean(CaseWorkflow.class)
                .openAppeal(spin(Forms.application("anwen")).toString());
    }

    private PGSimpleDataSource database(String name) {
        var database = new PGSimpleDataSource();
        database.setUrl(url.replaceFirst("/[^/]*$", "/" + name));
        database.setUser("postgres");
        database.setPassword("postgres");
        return database;
    }

    /** Runs a command as an operator would, with the database in the environment; its exit code. */
    private int run(Path in, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(in.toFile()).inheritIO();
        String[] address = url.split("[:/?]+");
        process.environment()
                .putAll(Map.of(
                        "PGHOST", address[2],
                        "PGPORT", address[3],
                        "PGDATABASE", address[4],
                        "PGUSER", "postgres",
                        "PGPASSWORD", "postgres"));
        return process.start().waitFor();
    }
}
