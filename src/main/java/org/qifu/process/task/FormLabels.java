package org.qifu.process.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qifu.casefile.Problem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The names that a clerk sees on the forms, so that a refusal names the field as the form does. */
@Component
class FormLabels {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Map<String, String>> forms = new ConcurrentHashMap<>();

    /** All problems in one sentence, each after the label of its field. */
    String sentence(String document, List<Problem> problems) {
        Map<String, String> labels = forms.computeIfAbsent(document, this::read);
        return problems.stream().map(problem -> named(labels, problem)).collect(Collectors.joining("；", "", "。"));
    }

    private static String named(Map<String, String> labels, Problem problem) {
        String field = problem.field().replaceAll("\\[.*", "");
        return field.isEmpty() ? problem.message() : "「" + labels.getOrDefault(field, field) + "」" + problem.message();
    }

    private Map<String, String> read(String form) {
        try (InputStream in = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
            var labels = new HashMap<String, String>();
            collect(json.readTree(in).path("components"), labels);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode components, Map<String, String> labels) {
        for (JsonNode component : components) {
            // A date has its label under another name.
            JsonNode label = component.path(component.has("label") ? "label" : "dateLabel");
            // A list of rows is bound by its path; a group by the name of the document, which is no field.
            String field = component.path("type").asText().equals("dynamiclist") ? "path" : "key";
            if (component.has(field) && label.isTextual()) {
                labels.put(component.get(field).asText(), label.asText());
            }
            collect(component.path("components"), labels);
        }
    }
}
