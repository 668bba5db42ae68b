package org.qifu.process.casework;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One version of a document of a case, in words.
 *
 * @param name for instance {@code acceptance}
 * @param title of its form
 * @param part name of the unit whose part it is, empty where there is one writer
 * @param last whether no later version replaces it
 * @param by who wrote it
 */
record ShownDocument(
        String name,
        String title,
        String part,
        int round,
        int version,
        boolean last,
        Instant at,
        String by,
        List<Field> fields) {

    /** The same with each value as this shows it. */
    ShownDocument with(UnaryOperator<String> shown) {
        List<Field> all = fields.stream()
                .map(field -> new Field(field.label(), shown.apply(field.value())))
                .toList();
        return new ShownDocument(name, title, part, round, version, last, at, by, all);
    }

    /** A field that was filled in; several lines are separated by line feeds. */
    record Field(String label, String value) {}
}
