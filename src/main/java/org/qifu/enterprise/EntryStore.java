package org.qifu.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the registers: one each, of the same build. There is no way to remove a row. */
@Repository
class EntryStore {

    /** Values of one {@code in (…)}. */
    private static final int PORTION = 1000;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    EntryStore(JdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    /** Holds the register until the transaction ends, and returns the last number given. */
    long lock(Register register) {
        return jdbc.sql("select last_id from register_book where register = ? for update")
                .param(register.name())
                .query(Long.class)
                .single();
    }

    void lastId(Register register, long id) {
        jdbc.sql("update register_book set last_id = ? where register = ?")
                .params(id, register.name())
                .update();
    }

    Optional<Entry> find(Register register, long id) {
        return jdbc.sql("select * from " + register.table() + " where id = ?")
                .param(id)
                .query((row, i) -> entry(register, row))
                .optional();
    }

    /** All entries whose first key column has one of these values. */
    List<Entry> startingWith(Register register, Collection<String> firstKeys) {
        var values = List.copyOf(firstKeys);
        var found = new ArrayList<Entry>();
        String sql = "select * from " + register.table() + " where "
                + register.keys().get(0).sql() + " in (:keys)";
        for (int from = 0; from < values.size(); from += PORTION) {
            found.addAll(jdbc.sql(sql)
                    .param("keys", values.subList(from, Math.min(from + PORTION, values.size())))
                    .query((row, i) -> entry(register, row))
                    .list());
        }
        return found;
    }

    /** A page of the register, the latest first; of one firm or person where a number is given. */
    List<Entry> page(Register register, @Nullable String number, int page, int size) {
        boolean firms = register.keys().get(0).kind() == Column.Kind.NUMBER;
        String filter = number == null ? "" : " where " + (firms ? "credit_code" : "subject") + " = :number";
        return jdbc.sql("select * from " + register.table() + filter + " order by id desc limit :size offset :start")
                .param("number", number)
                .param("size", size)
                .param("start", (long) page * size)
                .query((row, i) -> entry(register, row))
                .list();
    }

    void insert(Register register, List<Entry> entries) {
        String names = register.columns().stream().map(Column::sql).collect(Collectors.joining(", "));
        String marks = ", ?".repeat(register.columns().size());
        String sql = "insert into " + register.table() + " (id, " + names + ") values (?" + marks + ")";
        batch.batchUpdate(
                sql, entries.stream().map(it -> inserted(register, it)).toList());
    }

    void update(Register register, List<Entry> entries) {
        String sets =
                register.columns().stream().map(column -> column.sql() + " = ?").collect(Collectors.joining(", "));
        String sql = "update " + register.table() + " set " + sets + " where id = ?";
        batch.batchUpdate(sql, entries.stream().map(it -> updated(register, it)).toList());
    }

    private static Object[] inserted(Register register, Entry entry) {
        var row = cells(register, entry);
        row.add(0, entry.id());
        return row.toArray();
    }

    private static Object[] updated(Register register, Entry entry) {
        var row = cells(register, entry);
        row.add(entry.id());
        return row.toArray();
    }

    private static List<@Nullable Object> cells(Register register, Entry entry) {
        var cells = new ArrayList<@Nullable Object>();
        register.columns()
                .forEach(column -> cells.add(stored(column, entry.values().get(column.name()))));
        return cells;
    }

    private static @Nullable Object stored(Column column, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (column.time()) {
            return Moments.stored(LocalDateTime.parse(value));
        }
        return column.day() ? LocalDate.parse(value) : value;
    }

    private static Entry entry(Register register, ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : register.columns()) {
            String value = read(column, row);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return new Entry(row.getLong("id"), values);
    }

    private static @Nullable String read(Column column, ResultSet row) throws SQLException {
        if (column.time()) {
            var time = row.getObject(column.sql(), OffsetDateTime.class);
            return time == null ? null : Moments.local(time.toInstant()).toString();
        }
        if (column.day()) {
            var day = row.getObject(column.sql(), LocalDate.class);
            return day == null ? null : day.toString();
        }
        return row.getString(column.sql());
    }
}
