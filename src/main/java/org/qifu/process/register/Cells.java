package org.qifu.process.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.enterprise.Column;
import org.qifu.enterprise.Register;

/** What came in for an entry, without what is empty; a field the register does not have is refused. */
final class Cells {

    private static final int MAX_NOTE = 200;

    private Cells() {}

    static Map<String, String> of(Register register, @Nullable Map<String, @Nullable String> values) {
        var names = register.columns().stream().map(Column::name).toList();
        var cells = new LinkedHashMap<String, String>();
        if (values != null) {
            values.forEach((name, value) -> {
                if (!names.contains(name)) {
                    throw RegisterApi.bad("“" + register.label() + "”的栏目只有：" + String.join("、", names) + "。");
                }
                if (value != null) {
                    cells.put(name, value);
                }
            });
        }
        return cells;
    }

    static @Nullable String note(@Nullable String note) {
        if (note != null && note.length() > MAX_NOTE) {
            throw RegisterApi.bad("说明请控制在" + MAX_NOTE + "字以内。");
        }
        return note == null || note.isBlank() ? null : note.strip();
    }
}
