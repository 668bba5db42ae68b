package org.qifu.audit;

import java.util.List;

/**
 * A table whose rows are covered by the seal: rows are added to it with growing {@code id}s, and none is ever changed or
 * removed. The module that owns the table names it in a bean; its mark is a row of {@code audit_mark}.
 *
 * @param name of the table
 * @param columns all that are sealed, beside the id; one that is added to the table later must be empty in older rows
 */
public record SealedTable(String name, List<String> columns) {

    public SealedTable {
        columns = List.copyOf(columns);
    }
}
