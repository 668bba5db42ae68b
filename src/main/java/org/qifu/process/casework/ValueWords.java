package org.qifu.process.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qifu.process.casework.ShownDocument.Field;

/**
 * The values of a document as its form shows them.
 *
 * @param names names of units and people by code
 */
record ValueWords(UnaryOperator<String> names) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /** The fields that were filled in, in the form's order. */
    List<Field> of(JsonNode document, List<FormField> fields) {
        return fields.stream()
                .map(field -> new Field(field.label(), value(document.path(field.key()), field)))
                .filter(field -> !field.value().isBlank())
                .toList();
    }

    private String value(JsonNode value, FormField field) {
        if (value.isArray() && !field.rows().isEmpty()) {
            return rows(value, field);
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> single(one, field))
                    .collect(Collectors.joining("、"));
        }
        return value.isNull() || value.isMissingNode() ? "" : single(value, field);
    }

    private String rows(JsonNode rows, FormField list) {
        var lines = new ArrayList<String>();
        for (JsonNode row : rows) {
            String cells = of(row, list.rows()).stream()
                    .map(cell -> cell.label() + "：" + cell.value())
                    .collect(Collectors.joining("；"));
            lines.add((lines.size() + 1) + "．" + cells);
        }
        return String.join("\n", lines);
    }

    private String single(JsonNode value, FormField field) {
        String text = value.asText();
        if (field.options().containsKey(text)) {
            return field.options().get(text);
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "是" : "否";
        }
        if (DAY.matcher(text).matches()) {
            return IN_WORDS.format(LocalDate.parse(text));
        }
        if (TIME.matcher(text).matches()) {
            return WITH_TIME.format(LocalDateTime.parse(text));
        }
        return field.coded() ? names.apply(text) : text;
    }
}
