package org.qifu;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.util.FileSystemUtils;

/**
 * Fresh, migrated databases of both kinds: the SQL of every rule is proven on H2 and on a real PostgreSQL. Our migrations run
 * once in a JVM; to copy what they made is many times faster than to run them for each test.
 */
public final class Databases {

    private static EmbeddedPostgres server;
    private static String template;
    private static Path h2Template;

    private Databases() {}

    /** Both databases, for {@code @MethodSource("org.qifu.Databases#both")}. */
    public static Stream<Arguments> both() {
        return Stream.of(Arguments.of(Named.of("H2", h2())), Arguments.of(Named.of("PostgreSQL", postgres())));
    }

    /** A new empty H2 database with our tables. */
    public static DataSource h2() {
        try {
            Path copy = h2Template().resolveSibling(UUID.randomUUID() + ".mv.db");
            Files.copy(h2Template(), copy);
            return h2(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new empty database with our tables on a PostgreSQL server that lives as long as the test JVM. */
    public static DataSource postgres() {
        return server().getDatabase("postgres", newDatabase(" template " + template()));
    }

    /** The address of a new, wholly empty PostgreSQL database, user {@code postgres}. */
    public static String postgresUrl() {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/" + newDatabase("");
    }

    private static synchronized Path h2Template() throws IOException {
        if (h2Template == null) {
            Path folder = Files.createTempDirectory("qifu-h2-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            Path template = folder.resolve("template.mv.db");
            DataSource dataSource = migrated(h2(template));
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("shutdown");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            h2Template = template;
        }
        return h2Template;
    }

    private static DataSource h2(Path file) {
        var dataSource = new JdbcDataSource();
        String name = file.toString().replace(".mv.db", "");
        dataSource.setURL("jdbc:h2:file:" + name + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
        dataSource.setUser("sa");
        return dataSource;
    }

    private static synchronized String template() {
        if (template == null) {
            String name = newDatabase("");
            migrated(server().getDatabase("postgres", name));
            template = name;
        }
        return template;
    }

    private static String newDatabase(String template) {
        String name = "qifu_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + template);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        // Its data need not outlive the machine.
                        .setServerConfig("fsync", "off")
                        .start();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource migrated(DataSource dataSource) {
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
    }
}
