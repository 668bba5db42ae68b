package org.qifu.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An ordered list of texts each owner has, kept in a table of its own with the columns owner, seq, text. */
record TextLists(JdbcClient jdbc, String table, String owner) {

    Map<String, List<String>> all() {
        Map<String, List<String>> lists = new HashMap<>();
        jdbc.sql("select " + owner + ", text from " + table + " order by " + owner + ", seq")
                .query(row -> {
                    lists.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return lists;
    }

    void replace(String code, List<String> texts) {
        jdbc.sql("delete from " + table + " where " + owner + " = ?")
                .param(code)
                .update();
        for (int i = 0; i < texts.size(); i++) {
            jdbc.sql("insert into " + table + " (" + owner + ", seq, text) values (?, ?, ?)")
                    .params(code, i, texts.get(i))
                    .update();
        }
    }
}
