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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qifu.casefile.Problem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The names that a clerk sees on the forms, so that a refusal names the field as the form does. */
@Component
class FormLabels {

    /** A field in a row of a list, for instance {@code findings[0].suggestion}. */
    private static final Pattern ROW = Pattern.compile("(?<list>\\w+)\\[(?<index>\\d+)]\\.(?<field>\\w+)");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Map<String, String>> forms = new ConcurrentHashMap<>();

    /** All problems in one sentence, each after the label of its field. */
    String sentence(String document, List<Problem> problems) {
        Map<String, String> labels = forms.computeIfAbsent(document, this::read);
        return problems.stream().map(problem -> named(labels, problem)).collect(Collectors.joining("；", "", "。"));
    }

    private static String named(Map<String, String> labels, Problem problem) {
        if (problem.field().isEmpty()) {
            return problem.message();
        }
        Matcher row = ROW.matcher(problem.field());
        boolean inRow = row.matches();
        String field = inRow
                ? row.group("list") + "." + row.group("field")
                : problem.field().replaceAll("\\[.*", "");
        String place = inRow ? "第" + (Integer.parseInt(row.group("index")) + 1) + "条" : "";
        return place + "「" + labels.getOrDefault(field, field) + "」" + problem.message();
    }

    private Map<String, String> read(String form) {
        try (InputStream in = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
            var labels = new HashMap<String, String>();
            collect(json.readTree(in).path("components"), "", labels);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode components, String list, Map<String, String> labels) {
        for (JsonNode component : components) {
            boolean rows = component.path("type").asText().equals("dynamiclist");
            String key = component.path(rows ? "path" : "key").asText();
            // A date has its label under another name.
            JsonNode label = component.path(component.has("label") ? "label" : "dateLabel");
            if (!key.isEmpty() && label.isTextual()) {
                labels.put(list + key, label.asText());
            }
            collect(component.path("components"), rows ? key + "." : list, labels);
        }
    }
}
