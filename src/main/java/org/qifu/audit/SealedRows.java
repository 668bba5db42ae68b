package org.qifu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of sealed tables. Table and column names come from the code, never from a user. */
@Repository
class SealedRows {

    private final JdbcClient jdbc;

    SealedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next rows behind an id, in the order of ids. */
    List<SealedRow> after(SealedTable table, long id, int most) {
        return jdbc.sql(select(table) + " where r.id > ? order by r.id limit ?")
                .params(id, most)
                .query((row, index) -> row(table, row))
                .list();
    }

    /** Rows that have come to stand in a gap since. */
    List<SealedRow> inGaps(SealedTable table) {
        return jdbc.sql(select(table)
                        + " join audit_gap g on g.source = ? and r.id between g.from_id and g.to_id order by r.id")
                .param(table.name())
                .query((row, index) -> row(table, row))
                .list();
    }

    /** The rows of these ids that are still there, by id. */
    Map<Long, SealedRow> of(SealedTable table, List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(select(table) + " where r.id in (:ids)")
                        .param("ids", ids)
                        .query((row, index) -> row(table, row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(SealedRow::id, Function.identity()));
    }

    /** Ids alone, above one and up to another, in order. */
    List<Long> ids(SealedTable table, long above, long upTo, int most) {
        return jdbc.sql("select id from " + table.name() + " where id > ? and id <= ? order by id limit ?")
                .params(above, upTo, most)
                .query(Long.class)
                .list();
    }

    private static String select(SealedTable table) {
        return "select r.id, r." + String.join(", r.", table.columns()) + " from " + table.name() + " r";
    }

    private static SealedRow row(SealedTable table, ResultSet row) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String cell = cell(row, i + 2);
            if (cell != null) {
                cells.put(table.columns().get(i), cell);
            }
        }
        return new SealedRow(table.name(), row.getLong(1), cells);
    }

    private static @Nullable String cell(ResultSet row, int column) throws SQLException {
        int type = row.getMetaData().getColumnType(column);
        if (type != Types.TIMESTAMP && type != Types.TIMESTAMP_WITH_TIMEZONE) {
            return row.getString(column);
        }
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant().toString();
    }
}
