package org.qifu.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qifu.appeal.Agency;
import org.qifu.appeal.Answer;
import org.qifu.appeal.Appeals;
import org.qifu.appeal.Assist;
import org.qifu.appeal.Confer;
import org.qifu.appeal.County;
import org.qifu.appeal.CountyAcceptance;
import org.qifu.appeal.Execution;
import org.qifu.appeal.OnTheSpot;
import org.qifu.appeal.Supervision;
import org.qifu.evaluation.Evaluation;
import org.qifu.intake.Acceptance;
import org.qifu.intake.Application;
import org.qifu.intake.RegisterEntry;
import org.qifu.revisit.Revisit;

/** A Camunda Form of the folder {@code forms}, beside the record that its document binds to. */
record FormFile(String name, JsonNode root, Class<?> document) {

    private static final Map<String, Class<?>> DOCUMENTS = Stream.of(
                    Application.class,
                    Acceptance.class,
                    OnTheSpot.class,
                    Agency.class,
                    Assist.class,
                    Confer.class,
                    Appeals.class,
                    Execution.class,
                    CountyAcceptance.class,
                    County.class,
                    Answer.class,
                    Evaluation.class,
                    Revisit.class,
                    Supervision.class,
                    RegisterEntry.class)
            .collect(Collectors.toMap(type -> lowerCamel(type.getSimpleName()), Function.identity()));

    /** The form of every document of the appeal flow. */
    static Stream<FormFile> ofAppeals() {
        return DOCUMENTS.keySet().stream().sorted().map(FormFile::named);
    }

    static FormFile named(String name) {
        try {
            var root = new ObjectMapper().readTree(Files.readString(Path.of("forms", name + ".form")));
            return new FormFile(name, root, DOCUMENTS.get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything on the form, groups and what is in them. */
    List<JsonNode> components() {
        return below(root);
    }

    /** What the clerk fills in. */
    List<JsonNode> inputs() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    JsonNode input(String key) {
        return inputs().stream()
                .filter(input -> input.get("key").asText().equals(key))
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

    private static String lowerCamel(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public String toString() {
        return name;
    }
}
