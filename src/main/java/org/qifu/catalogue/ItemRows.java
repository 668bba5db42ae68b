package org.qifu.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions of guidance items as the rows of their two tables. */
record ItemRows(JdbcClient jdbc) {

    private static final String SOURCE = "SOURCE";
    private static final String CONTENT = "CONTENT";
    private static final String DEPARTMENT = "DEPARTMENT";

    /** The versions that fulfil a condition on the table {@code i}, by code, the latest first. */
    List<ItemVersion> find(String condition, Object... values) {
        return jdbc.sql("select * from guidance_item i where " + condition + " order by code, version desc")
                .params(values)
                .query((row, i) -> read(row))
                .list();
    }

    void insertLines(ItemVersion version) {
        GuidanceItem item = version.item();
        insert(version, SOURCE, item.sources(), SourceKind::name);
        insert(version, CONTENT, item.contents(), Function.identity());
        insert(version, DEPARTMENT, item.departments(), Function.identity());
    }

    private <T> void insert(ItemVersion version, String kind, List<T> lines, Function<T, String> text) {
        for (int seq = 0; seq < lines.size(); seq++) {
            jdbc.sql("insert into guidance_item_line (item, version, kind, seq, text) values (?, ?, ?, ?, ?)")
                    .params(version.item().code(), version.version(), kind, seq, text.apply(lines.get(seq)))
                    .update();
        }
    }

    private ItemVersion read(ResultSet row) throws SQLException {
        String code = row.getString("code");
        int version = row.getInt("version");
        var item = new GuidanceItem(
                code,
                row.getString("name"),
                lines(code, version, SOURCE).stream().map(SourceKind::valueOf).toList(),
                row.getString("stage"),
                row.getString("industry"),
                row.getString("firm_size"),
                lines(code, version, CONTENT),
                lines(code, version, DEPARTMENT),
                row.getBoolean("active"));
        return new ItemVersion(
                version,
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                item);
    }

    private List<String> lines(String code, int version, String kind) {
        return jdbc.sql("select text from guidance_item_line where item = ? and version = ? and kind = ? order by seq")
                .params(code, version, kind)
                .query(String.class)
                .list();
    }
}
