package org.qifu.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qifu.process.task.DocumentTypes;

/** A Camunda Form of the folder {@code forms}, beside the record that its document binds to. */
record FormFile(String name, JsonNode root, Class<?> document) {

    private static final Path FOLDER = Path.of("forms");

    /** Every form of the folder; each is named after its document. */
    static Stream<FormFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".form"))
                    .map(file -> file.replace(".form", ""))
                    .sorted()
                    .map(FormFile::named)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile named(String name) {
        try {
            var root = new ObjectMapper().readTree(Files.readString(FOLDER.resolve(name + ".form")));
            return new FormFile(name, root, Objects.requireNonNull(DocumentTypes.ALL.get(name), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything on the form, groups and what is in them. */
    List<JsonNode> components() {
        return below(root);
    }

    /** What the clerk fills in; a list with its rows is one input. */
    List<JsonNode> inputs() {
        return groups().stream()
                .flatMap(FormFile::children)
                .filter(FormFile::isInput)
                .toList();
    }

    /** Every field that the clerk writes, those in the rows of lists among them, beside the input that writes it. */
    List<Asked> asked() {
        return asked(inputs(), document);
    }

    private static List<Asked> asked(List<JsonNode> inputs, Class<?> type) {
        var all = new ArrayList<Asked>();
        for (JsonNode input : inputs) {
            Field field = field(type, key(input));
            all.add(new Asked(input, field));
            if (isList(input)) {
                all.addAll(asked(children(input).filter(FormFile::isInput).toList(), element(field)));
            }
        }
        return all;
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(type.getSimpleName() + " has no field " + name, e);
        }
    }

    private static Class<?> element(Field list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    /** A line between the rows of a list and a hint ask for nothing. */
    private static boolean isInput(JsonNode component) {
        return component.has("key") || isList(component);
    }

    static boolean isList(JsonNode component) {
        return component.get("type").asText().equals("dynamiclist");
    }

    /** The field of the document that this input writes. */
    static String key(JsonNode input) {
        return input.get(isList(input) ? "path" : "key").asText();
    }

    JsonNode input(String key) {
        return inputs().stream()
                .filter(input -> key(input).equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<JsonNode> groups() {
        return components().stream()
                .filter(component -> component.get("type").asText().equals("group"))
                .toList();
    }

    static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.path("components").spliterator(), false);
    }

    private static List<JsonNode> below(JsonNode node) {
        var all = new ArrayList<JsonNode>();
        children(node).forEach(child -> {
            all.add(child);
            all.addAll(below(child));
        });
        return all;
    }

    @Override
    public String toString() {
        return name;
    }

    /** An input and the field of the record that it writes. */
    record Asked(JsonNode input, Field field) {}
}
