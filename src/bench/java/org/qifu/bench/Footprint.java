package org.qifu.bench;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 5. What one closed case leaves in the database, and what it takes to write it; none of it depends on the machine's load. */
final class Footprint implements Part {

    @Override
    public void run(Lab lab, Sizes sizes, Table table) throws Exception {
        for (Subject subject : new Subject[] {lab.bare(), lab.ours()}) {
            Throughput.of(lab, subject, Walk::appeals, 1, 5);
            Throughput.of(lab, subject, Walk::guidances, 1, 5);
        }
        compare("appeal", Walk::appeals, lab, sizes.footprintCases(), table);
        compare("guidance", Walk::guidances, lab, sizes.footprintCases(), table);
    }

    private static void compare(String kind, ObjIntConsumer<Walk> cases, Lab lab, int count, Table table)
            throws Exception {
        Left bare = print(lab, lab.bare(), kind, cases, count);
        Left ours = print(lab, lab.ours(), kind, cases, count);
        String what = "5 a closed " + kind + ": ";
        table.beside(what + "statements", ours.statements(), bare.statements(), "", "", true);
        table.beside(what + "rows left", ours.rows(), bare.rows(), "", "", true);
        table.beside(what + "bytes left", ours.bytes(), bare.bytes(), "", "", true);
        table.beside(what + "WAL", ours.wal(), bare.wal(), "bytes", "", true);
    }

    private static Left print(Lab lab, Subject subject, String kind, ObjIntConsumer<Walk> aCase, int cases) throws Exception {
        JdbcClient jdbc = JdbcClient.create(subject.database());
        var before = sizes(jdbc);
        var rowsBefore = rows(jdbc);
        String wal = jdbc.sql("select pg_current_wal_lsn()::text").query(String.class).single();
        boolean counted = jdbc.sql("select count(*) from pg_extension where extname = 'pg_stat_statements'")
                        .query(Integer.class)
                        .single()
                > 0;
        if (counted) {
            jdbc.sql("select pg_stat_statements_reset()::text")
                    .query(String.class)
                    .single();
        }
        Throughput.of(lab, subject, aCase, 1, cases);
        var calls = counted ? calls(jdbc) : List.<Object[]>of();
        long walBytes = jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), cast(? as pg_lsn))::bigint")
                .param(wal)
                .query(Long.class)
                .single();
        var after = sizes(jdbc);
        var rowsAfter = rows(jdbc);
        long statements = calls.stream().mapToLong(call -> (long) call[0]).sum();
        System.out.printf(
                "%n== %s %s: %d WAL bytes, %.1f statements a case%n",
                subject.name(), kind, walBytes / cases, statements * 1.0 / cases);
        double rows = 0;
        long bytes = 0;
        for (String table : after.keySet()) {
            double more = (rowsAfter.getOrDefault(table, 0L) - rowsBefore.getOrDefault(table, 0L)) * 1.0 / cases;
            long size = (after.get(table) - before.getOrDefault(table, 0L)) / cases;
            rows += more;
            bytes += size;
            if (more > 0.05 || size > 0) {
                System.out.printf("%-28s %7.2f rows %8d bytes%n", table, more, size);
            }
        }
        System.out.printf("%-28s %7.2f rows %8d bytes%n", "all", rows, bytes);
        calls.stream()
                .limit(Integer.getInteger("bench.footprint.statements", 0))
                .forEach(call -> System.out.printf(
                        "%7.2f calls %7.2f rows  %s%n",
                        (long) call[0] * 1.0 / cases, (long) call[1] * 1.0 / cases, cut(String.valueOf(call[2]))));
        return new Left(statements * 1.0 / cases, rows, bytes, walBytes * 1.0 / cases);
    }

    /** Of one case. */
    private record Left(double statements, double rows, double bytes, double wal) {}

    /** Calls, rows and text of each statement since the counters were set to nought. */
    private static List<Object[]> calls(JdbcClient jdbc) {
        return jdbc.sql("""
                select calls, rows, regexp_replace(query, '\\s+', ' ', 'g') as q from pg_stat_statements
                where dbid = (select oid from pg_database where datname = current_database()) order by calls desc
                """)
                .query((row, n) -> new Object[] {row.getLong(1), row.getLong(2), row.getString(3)})
                .list();
    }

    private static String cut(String text) {
        return text.length() > 230 ? text.substring(0, 230) : text;
    }

    private static TreeMap<String, Long> sizes(JdbcClient jdbc) {
        var sizes = new TreeMap<String, Long>();
        jdbc.sql("select relname, pg_total_relation_size(relid) from pg_stat_user_tables")
                .query(row -> {
                    sizes.put(row.getString(1), row.getLong(2));
                });
        return sizes;
    }

    private static TreeMap<String, Long> rows(JdbcClient jdbc) {
        var rows = new TreeMap<String, Long>();
        for (String table : sizes(jdbc).keySet()) {
            rows.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return rows;
    }
}
