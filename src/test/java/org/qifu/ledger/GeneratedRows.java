package org.qifu.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Rows collected by table and written in batches, in the order of the tables' references. */
final class GeneratedRows {

    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();

    /** A row, given as column, value, column, value …; the columns of a table are the same in every row. */
    void add(String table, Object... columnsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        add(table, row);
    }

    void add(String table, Map<String, Object> row) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    void write(NamedParameterJdbcTemplate jdbc) {
        write(jdbc, "case_file");
        tables.keySet().stream().filter(table -> !table.equals("case_file")).forEach(table -> write(jdbc, table));
        tables.clear();
    }

    @SuppressWarnings("unchecked")
    private void write(NamedParameterJdbcTemplate jdbc, String table) {
        List<Map<String, Object>> rows = tables.getOrDefault(table, List.of());
        if (!rows.isEmpty()) {
            var names = rows.get(0).keySet();
            jdbc.batchUpdate(
                    "insert into " + table + " (" + String.join(", ", names) + ") values (:" + String.join(", :", names)
                            + ")",
                    rows.toArray(Map[]::new));
        }
    }
}
