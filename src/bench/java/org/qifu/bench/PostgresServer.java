package org.qifu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The PostgreSQL that all is measured on. With the server's own programs at hand ({@code bench.postgres.bin}) it writes
 * through to the disk as a production server does; otherwise it is the embedded server of the tests, which does not.
 */
final class PostgresServer implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "1GB"),
            Map.entry("effective_cache_size", "4GB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "256MB"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("synchronous_commit", "on"));

    private final String described;
    private final String server;
    private final OptionalLong process;
    private final AutoCloseable stop;

    private PostgresServer(String described, String server, OptionalLong process, AutoCloseable stop) {
        this.described = described;
        this.server = server;
        this.process = process;
        this.stop = stop;
    }

    /** Its process, the parent of all others of it; empty when it is not known. */
    OptionalLong process() {
        return process;
    }

    static PostgresServer start() throws Exception {
        Path programs = Path.of(System.getProperty("bench.postgres.bin", "/usr/lib/postgresql/15/bin"));
        return Files.isExecutable(programs.resolve("initdb")) ? own(programs) : embedded();
    }

    /** Version and what tells it from production, for the head of the table. */
    String described() {
        return described;
    }

    /** Address of a new, empty database; user {@code postgres}, no password asked. */
    String newDatabase(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        String url = url(name);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            if (!described.startsWith("embedded")) {
                statement.execute("create extension if not exists pg_stat_statements");
            }
        }
        return url;
    }

    private String url(String name) {
        return server + name;
    }

    @Override
    public void close() throws Exception {
        stop.close();
    }

    private static PostgresServer embedded() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        EmbeddedPostgres postgres = builder.start();
        return new PostgresServer(
                "embedded PostgreSQL of the tests (fsync off)",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/",
                OptionalLong.empty(),
                postgres);
    }

    private static PostgresServer own(Path programs) throws IOException, SQLException, InterruptedException {
        Path data = Files.createTempDirectory("qifu-bench-");
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            run(List.of("chown", "postgres", data.toString()));
        }
        String port = System.getProperty("bench.postgres.port", "8106");
        run(asServer(root, programs.resolve("initdb").toString(), "-D", data + "/db", "-U", "postgres", "-A", "trust"));
        List<String> start = asServer(
                root, programs.resolve("postgres").toString(), "-D", data + "/db", "-p", port, "-k", data.toString());
        start = new ArrayList<>(start);
        start.addAll(List.of("-c", "shared_preload_libraries=pg_stat_statements"));
        for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
            start.addAll(List.of("-c", setting.getKey() + "=" + setting.getValue()));
        }
        Process process = new ProcessBuilder(start)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("qifu-bench-postgres", ".log").toFile())
                .start();
        // Also when the run is cut off: the next one wants the port.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        String url = "jdbc:postgresql://localhost:" + port + "/";
        String version = awaitVersion(url);
        long number = Long.parseLong(
                Files.readAllLines(data.resolve("db/postmaster.pid")).get(0).trim());
        return new PostgresServer(version, url, OptionalLong.of(number), () -> {
            process.destroy();
            process.waitFor();
            run(List.of("rm", "-rf", data.toString()));
        });
    }

    private static List<String> asServer(boolean root, String... command) {
        var all = new ArrayList<String>(root ? List.of("runuser", "-u", "postgres", "--") : List.of());
        all.addAll(List.of(command));
        return all;
    }

    private static String awaitVersion(String url) throws SQLException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try (var connection = DriverManager.getConnection(url + "postgres", "postgres", "postgres");
                    var rows = connection.createStatement().executeQuery("select version()")) {
                rows.next();
                return rows.getString(1).replaceAll(" \\(.*| on .*", "") + ", fsync and synchronous_commit on";
            } catch (SQLException e) {
                if (tries > 100) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.Charset.defaultCharset());
        if (process.waitFor() != 0) {
            throw new UncheckedIOException(new IOException(command + ": " + said));
        }
    }
}
