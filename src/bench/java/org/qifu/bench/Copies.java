package org.qifu.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One open case, made by the real flow, once more under other numbers, as often as asked for: all its rows, in the engine's
 * tables and in ours, by SQL.
 */
final class Copies {

    private static final String INSTANCES = "select id_ from act_ru_execution where root_proc_inst_id_ = :root";
    private static final String TASKS = "select id_ from act_ru_task where proc_inst_id_ in (" + INSTANCES + ")";

    /** Which rows of each table belong to the case. */
    private static final Map<String, String> ENGINE = Map.ofEntries(
            Map.entry("act_ru_execution", "root_proc_inst_id_ = :root"),
            Map.entry("act_ru_task", "proc_inst_id_ in (" + INSTANCES + ")"),
            Map.entry("act_ru_identitylink", "task_id_ in (" + TASKS + ")"),
            Map.entry("act_ru_authorization", "resource_type_ = 7 and resource_id_ in (" + TASKS + ")"),
            Map.entry(
                    "act_ge_bytearray",
                    "id_ in (select bytearray_id_ from act_ru_variable where proc_inst_id_ in (" + INSTANCES + "))"),
            Map.entry("act_ru_variable", "proc_inst_id_ in (" + INSTANCES + ")"),
            Map.entry("act_ru_job", "process_instance_id_ in (" + INSTANCES + ")"),
            Map.entry("act_ru_event_subscr", "proc_inst_id_ in (" + INSTANCES + ")"),
            Map.entry("act_hi_procinst", "root_proc_inst_id_ = :root"),
            Map.entry("act_hi_actinst", "root_proc_inst_id_ = :root"),
            Map.entry("act_hi_taskinst", "root_proc_inst_id_ = :root"),
            Map.entry("act_hi_varinst", "root_proc_inst_id_ = :root"));

    private static final List<String> OWN =
            List.of("case_file", "case_event", "case_limit", "case_unit", "case_service", "case_step", "case_document");

    private static final Set<String> IDS = Set.of(
            "id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "parent_id_",
            "super_exec_",
            "execution_id_",
            "task_id_",
            "bytearray_id_",
            "resource_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "var_scope_",
            "super_process_instance_id_",
            "call_proc_inst_id_",
            "task_id",
            "instance_id");

    private final DataSource database;
    private final JdbcClient jdbc;
    private final String number;
    private final String root;

    /** @param number of the case to copy, at rest */
    Copies(Subject subject, String number) {
        this.database = subject.database();
        this.jdbc = JdbcClient.create(database);
        this.number = number;
        this.root = jdbc.sql("select proc_inst_id_ from act_ru_execution where business_key_ = ? and super_exec_ is null")
                .param(number)
                .query(String.class)
                .single();
    }

    /**
     * The copies from this one to that, whose tasks belong to a group by an expression over {@code g}, due on days by
     * another.
     */
    void make(int from, int to, String group, String due) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // The copies agree with each other as the original's rows do.
            statement.execute("set session_replication_role = replica");
            for (Map.Entry<String, String> table : ENGINE.entrySet()) {
                insert(statement, table.getKey(), table.getValue(), from, to, group, due);
            }
            for (String table : OWN) {
                String key = table.equals("case_file") ? "number" : "case_number";
                insert(statement, table, key + " = '" + number + "'", from, to, group, due);
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }

    /** Number of one copy. */
    String number(int g) {
        return number.substring(0, 8) + "9" + String.format("%06d", g);
    }

    private void insert(
            Statement statement, String table, String rows, int from, int to, String group, String due)
            throws SQLException {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns where table_name = ?"
                        + " and table_schema = 'public' and is_identity = 'NO' and column_name <> 'service_code'"
                        + " and is_generated = 'NEVER' order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        if (columns.isEmpty()) {
            return;
        }
        String values =
                columns.stream().map(column -> value(table, column, group, due)).collect(Collectors.joining(", "));
        statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + table + ", generate_series(" + from + ", " + to + ") g where "
                + rows.replace(":root", "'" + root + "'"));
    }

    private String value(String table, String column, String group, String due) {
        String copy = "'" + number.substring(0, 8) + "9' || lpad(g::text, 6, '0')";
        if (IDS.contains(column)) {
            return column + " || '-' || g";
        }
        return switch (column) {
            case "business_key_", "number", "case_number" -> copy;
            case "text_" -> "replace(text_, '" + number + "', " + copy + ")";
            case "group_id_", "group_id" -> "case when " + column + " is null then null else " + group + " end";
            case "due_date_" -> table.equals("act_ru_task") ? due : column;
            default -> column;
        };
    }
}
