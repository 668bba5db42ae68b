package org.qifu.enterprise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entry of a register.
 *
 * @param id its number in this register
 * @param values by the name of the column: codes, days as {@code 2026-01-31}, moments as {@code 2026-01-31T10:00} in
 *     Asia/Shanghai; what is not filled in is absent
 */
public record Entry(long id, Map<String, String> values) {

    /** What tells it from the other entries of its register. */
    static List<String> key(Register register, Map<String, String> values) {
        return register.keys().stream()
                .map(column -> values.getOrDefault(column.name(), ""))
                .toList();
    }

    /** With these values on top. What they leave open stays: a file that knows less undoes nothing. */
    Entry with(Map<String, String> known) {
        var merged = new LinkedHashMap<>(values);
        merged.putAll(known);
        return new Entry(id, merged);
    }

    boolean closed(Register register) {
        return values.containsKey(register.end().name());
    }
}
