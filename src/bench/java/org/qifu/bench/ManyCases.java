package org.qifu.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.qifu.ledger.GeneratedCases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A million archived cases and a tenth as many open ones, as rows of our tables, without an engine behind them. */
final class ManyCases {

    private static final List<String> TABLES = List.of(
            "case_file",
            "case_event",
            "case_limit",
            "case_unit",
            "case_service",
            "case_step",
            "supervision_order",
            "refusal_ground",
            "revisit_case",
            "department_rating");

    private ManyCases() {}

    /** Ten thousand are different; the others are those again under other numbers. */
    static void write(DataSource database, Instant now, int closed) throws SQLException {
        int different = Math.min(10_000, closed);
        new GeneratedCases(database, now, 5).write(different, different / 10);
        int copies = closed / different - 1;
        if (copies == 0) {
            return;
        }
        JdbcClient jdbc = JdbcClient.create(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : TABLES) {
                List<String> columns = jdbc.sql("select column_name from information_schema.columns"
                                + " where table_name = ? and table_schema = 'public' and column_name <> 'service_code'"
                                + " and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position")
                        .param(table)
                        .query(String.class)
                        .list();
                String values = columns.stream().map(ManyCases::copied).collect(Collectors.joining(", "));
                statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                        + " from " + table + ", generate_series(1, " + copies + ") g");
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }

    private static String copied(String column) {
        return switch (column) {
            case "number", "case_number", "task_id", "id" -> column + " || '-' || g";
            case "closing_no" -> column + " + g * 1000000";
            default -> column;
        };
    }
}
