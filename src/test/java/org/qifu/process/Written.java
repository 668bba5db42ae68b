package org.qifu.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much stands in each table, and in which revision. */
final class Written {

    private Written() {}

    static Map<String, String> of(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list();
        List<String> revised = jdbc.sql("select table_name from information_schema.columns where column_name = 'REV_'")
                .query(String.class)
                .list();
        var written = new TreeMap<String, String>();
        for (String table : tables) {
            // Sessions and the log of accesses grow with every request.
            if (!table.startsWith("SPRING_SESSION") && !table.startsWith("AUDIT")) {
                String sum = revised.contains(table) ? "sum(rev_)" : "0";
                written.put(
                        table,
                        jdbc.sql("select count(*) || '/' || coalesce(" + sum + ", 0) from \"" + table + "\"")
                                .query(String.class)
                                .single());
            }
        }
        return written;
    }
}
