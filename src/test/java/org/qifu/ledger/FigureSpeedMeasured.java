package org.qifu.ledger;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.qifu.ledger.LedgerExport.Format;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast the panels are with many cases, and how much memory an export takes. No part of the build: run by name with
 * {@code -Dtest=FigureSpeedMeasured}, with {@code -Dqifu.copies=99} for 1,000,000 closed and 100,000 open cases.
 */
@Tag("manual")
class FigureSpeedMeasured {

    private static final int COPIES = Integer.getInteger("qifu.copies", 9);
    private static final int REPEATS = 20;
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

    @Test
    void eachPanelAndAnExport() throws Exception {
        DataSource database = Databases.postgres();
        var desk = new FigureDesk(database).generated(10_000, 1_000);
        multiply(database);
        CaseFilter month = CaseFilter.ALL.during(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 22));
        for (PanelView.Title title : desk.panels().titles()) {
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < REPEATS; i++) {
                long start = System.nanoTime();
                desk.panels().read(title.key(), month, Visibility.EVERYTHING);
                times.add((System.nanoTime() - start) / 1_000_000);
            }
            times.sort(null);
            System.out.printf(
                    "%-22s median %5d ms  p95 %5d ms%n",
                    title.key(), times.get(REPEATS / 2), times.get(REPEATS * 95 / 100 - 1));
        }
        export(desk, database);
    }

    private static void export(FigureDesk desk, DataSource database) throws Exception {
        System.gc();
        long before = used();
        long start = System.nanoTime();
        long[] most = {0};
        int[] rows = {0};
        desk.export()
                .write(
                        CaseFilter.ALL.at("anwen"),
                        Visibility.EVERYTHING,
                        Format.XLSX,
                        "measured",
                        false,
                        id -> {
                            if (++rows[0] % 10_000 == 0) {
                                System.gc();
                                most[0] = Math.max(most[0], used() - before);
                            }
                            return id;
                        },
                        OutputStream.nullOutputStream());
        long all = JdbcClient.create(database)
                .sql("select count(*) from case_file where station = 'anwen'")
                .query(Long.class)
                .single();
        System.out.printf(
                "export of %d rows in %d s, at most %d KiB more heap in use%n",
                all, (System.nanoTime() - start) / 1_000_000_000, most[0] / 1024);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Each generated case once more under other numbers, as often as asked for. */
    private static void multiply(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : TABLES) {
                List<String> columns = JdbcClient.create(database)
                        .sql("select column_name from information_schema.columns where table_name = ?"
                                + " and column_name not in ('service_code')"
                                + " and is_identity = 'NO' order by ordinal_position")
                        .param(table)
                        .query(String.class)
                        .list();
                String values =
                        columns.stream().map(FigureSpeedMeasured::copied).collect(Collectors.joining(", "));
                statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                        + " from " + table + ", generate_series(1, " + COPIES + ") g");
            }
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
