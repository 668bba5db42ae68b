package org.qifu.process.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form as far as its document is read: its title, and its fields from the top. */
record FormShape(String title, List<FormField> fields) {

    /** Words that a form chooses by an expression, for instance {@code {label: "予以解决", value: "SOLVED"}}. */
    private static final Pattern CHOICE =
            Pattern.compile("\\{label: \"(?<label>[^\"]+)\", value: \"(?<value>[^\"]+)\"}");

    /** The shape of a form for the document of this name, which is the path of one of its groups. */
    static FormShape of(JsonNode form, String name) {
        return components(form)
                .filter(component -> component.path("path").asText().equals(name))
                .findFirst()
                .map(group -> new FormShape(label(group), fields(group)))
                .orElseThrow(() -> new IllegalStateException("Form " + name + " has no group of this path"));
    }

    private static List<FormField> fields(JsonNode group) {
        return components(group)
                .filter(component -> component.hasNonNull("key") || isList(component))
                .map(FormShape::field)
                .toList();
    }

    private static FormField field(JsonNode component) {
        String key = component.path(isList(component) ? "path" : "key").asText();
        boolean coded = component.hasNonNull("valuesExpression");
        List<FormField> rows = isList(component) ? fields(component) : List.of();
        return new FormField(key, label(component), options(component), coded, rows);
    }

    private static boolean isList(JsonNode component) {
        return component.path("type").asText().equals("dynamiclist");
    }

    /** A date has its label under another name. */
    private static String label(JsonNode component) {
        return component.path(component.has("label") ? "label" : "dateLabel").asText();
    }

    private static Map<String, String> options(JsonNode component) {
        var options = new LinkedHashMap<String, String>();
        component
                .path("values")
                .forEach(value -> options.put(
                        value.path("value").asText(), value.path("label").asText()));
        Matcher choice = CHOICE.matcher(component.path("valuesExpression").asText());
        while (choice.find()) {
            options.put(choice.group("value"), choice.group("label"));
        }
        return options;
    }

    private static Stream<JsonNode> components(JsonNode node) {
        return StreamSupport.stream(node.path("components").spliterator(), false);
    }
}
