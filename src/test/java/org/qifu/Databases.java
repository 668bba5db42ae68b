package org.qifu;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Fresh, migrated databases of both kinds: the SQL of every rule is proven on H2 and on a real PostgreSQL. */
public final class Databases {

    private static EmbeddedPostgres server;

    private Databases() {}

    /** Both databases, for {@code @MethodSource("org.qifu.Databases#both")}. */
    public static Stream<Arguments> both() {
        return Stream.of(Arguments.of(Named.of("H2", h2())), Arguments.of(Named.of("PostgreSQL", postgres())));
    }

    /** A new empty H2 database with our tables. */
    public static DataSource h2() {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        dataSource.setUser("sa");
        return migrated(dataSource);
    }

    /** A new empty database with our tables on a PostgreSQL server that lives as long as the test JVM. */
    public static DataSource postgres() {
        return migrated(emptyPostgres());
    }

    /** The address of a new, wholly empty PostgreSQL database, user {@code postgres}. */
    public static String postgresUrl() {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/" + newDatabase();
    }

    private static DataSource emptyPostgres() {
        return server().getDatabase("postgres", newDatabase());
    }

    private static String newDatabase() {
        String name = "qifu_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
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
