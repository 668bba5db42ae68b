package org.qifu.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that Camunda ships for a clerk's pages has its Chinese one. */
class TasklistLocaleTest {

    private static final String APPS = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[sd]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final String NOT_SHOWN = "\\{\\{.*?}}|%[sd]|<\\w[^>]*/?>|&\\w+;";

    /** A form of a date that is typed as it stands. */
    private static final List<String> SPOKEN_AS_IS = List.of("yyyy-MM-ddTHH:mm:ss");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyShippedTextHasAChineseOne(String app) throws IOException {
        assertThat(texts(app, "zh-cn").keySet())
                .isEqualTo(texts(app, "en").keySet())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void noEnglishIsLeftOver(String app) throws IOException {
        Map<String, String> shipped = texts(app, "en");
        texts(app, "zh-cn").forEach((key, text) -> {
            assertThat(shown(key, text)).as(key).doesNotContainPattern(LATIN);
            assertThat(text.isEmpty())
                    .as("%s is empty", key)
                    .isEqualTo(shipped.get(key).isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void placeholdersAreTheSame(String app) throws IOException {
        Map<String, String> shipped = texts(app, "en");
        texts(app, "zh-cn")
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(shipped.get(key))));
    }

    /** What a reader sees: without markup, placeholders and, for dates, the letters that stand for their parts. */
    private static String shown(String key, String text) {
        String shown = text.replaceAll(NOT_SHOWN, "");
        if (key.startsWith("/dateLocales/calendar") || key.startsWith("/dateLocales/longDateFormat")) {
            return shown.replaceAll("LT|L|Y+|M+|D+|d+|HH|mm", "");
        }
        for (String term : SPOKEN_AS_IS) {
            shown = shown.replace(term, "");
        }
        return shown;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** Texts by JSON pointer; Camunda's own files begin with a byte order mark. */
    private static Map<String, String> texts(String app, String language) throws IOException {
        String path = APPS + app + "/locales/" + language + ".json";
        try (InputStream file = TasklistLocaleTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            Map<String, String> texts = new TreeMap<>();
            collect("", new ObjectMapper().readTree(json), texts);
            return texts;
        }
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(pointer, node.asText());
        }
    }
}
