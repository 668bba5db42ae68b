package org.qifu.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table that keeps every version of its texts: columns {@code id, version, changed_by, changed_at} and those of the
 * text.
 *
 * @param columns of the text, in the order of {@code write}
 */
record Versions<T>(
        JdbcClient jdbc,
        Clock clock,
        String table,
        List<String> columns,
        Function<T, List<@Nullable Object>> write,
        Reader<T> read) {

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The latest version of every text, by id. */
    List<Version<T>> current() {
        return find("version = (select max(later.version) from " + table + " later where later.id = t.id)");
    }

    /** All versions of a text, the latest first; empty when there is none. */
    List<Version<T>> history(String id) {
        return find("id = ?", id);
    }

    /** Makes the next version; {@code basedOn} is the one the editor saw, 0 for a new text. Throws OutdatedText. */
    Version<T> save(String id, T content, int basedOn, String by) {
        int latest = history(id).stream().mapToInt(Version::version).findFirst().orElse(0);
        if (latest != basedOn) {
            throw new OutdatedText(id, latest);
        }
        var next = new Version<>(latest + 1, by, clock.instant(), content);
        try {
            insert(id, next);
        } catch (DuplicateKeyException e) {
            // Both editors saw the same version; the database let one of them through.
            throw new OutdatedText(id, next.version());
        }
        return next;
    }

    private void insert(String id, Version<T> next) {
        var statement = jdbc.sql("insert into " + table + " (id, version, changed_by, changed_at, "
                        + String.join(", ", columns) + ") values (?, ?, ?, ?, "
                        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")
                .param(id)
                .param(next.version())
                .param(next.changedBy())
                .param(Timestamp.from(next.changedAt()));
        for (Object value : write.apply(next.content())) {
            statement = statement.param(value);
        }
        statement.update();
    }

    private List<Version<T>> find(String condition, Object... values) {
        return jdbc.sql("select * from " + table + " t where " + condition + " order by id, version desc")
                .params(values)
                .query((row, i) -> new Version<>(
                        row.getInt("version"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant(),
                        read.read(row)))
                .list();
    }
}
