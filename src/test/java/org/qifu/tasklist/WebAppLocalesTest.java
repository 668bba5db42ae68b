package org.qifu.tasklist;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that Camunda ships for its four web apps has its Chinese one, and the apps speak with one voice. */
class WebAppLocalesTest {

    private static final String APPS = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[sd]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final String NOT_SHOWN = "\\{\\{.*?}}|%[sd]|</?\\w[^>]*/?>|&\\w+;";

    /** Forms of a date and ids that are typed as they stand, names of formats and figures, keys of the keyboard. */
    private static final List<String> SPOKEN_AS_IS = List.of(
            "yyyy-MM-ddTHH:mm:ss",
            "BPMN",
            "DMN",
            "XML",
            "CSV",
            "JSON",
            "CTRL",
            "F5",
            "cockpit",
            "tasklist",
            "admin",
            "PI",
            "DI",
            "TU",
            "FNI",
            "EDE");

    /** An English plural has nothing to become. */
    private static final Set<String> EMPTY_ON_PURPOSE = Set.of(
            "/labels/PLGN_BATCH_S",
            "/labels/PLGN_MIG_S",
            "/labels/PLGN_MOD_DIALOG_S",
            "/labels/PLGN_MOD_RESTART_DIALOG_S");

    /** One English text, two Chinese ones, each for a reason; docs/glossary.zh-CN.md names the terms among them. */
    private static final Map<String, Set<String>> TOLD_APART = Map.ofEntries(
            // A task's due date is the limit of the clerk's step; that of a job is just a time.
            entry("Due date", Set.of("办理时限", "到期时间")),
            entry("Set due date", Set.of("设置办理时限", "设置到期时间")),
            entry("Without Due Date", Set.of("无办理时限", "无到期时间")),
            // What was done with a case is a clerk's record.
            entry("History", Set.of("办理记录", "历史")),
            // Camunda says diagram for two kinds of pictures.
            entry("Could not render diagram:", Set.of("流程图无法显示：", "案例图无法显示：")),
            entry("Loading diagram", Set.of("正在加载流程图", "正在加载案例图")),
            // Heads of columns that hold a time, or a state or a count.
            entry("Created", Set.of("创建时间", "已创建")),
            entry("Started", Set.of("开始时间", "已启动")),
            entry("Ended", Set.of("结束时间", "已结束")),
            // A click that is done, an instance that is over, a task that is completed.
            entry("Finished", Set.of("操作完成", "已结束", "已完成")),
            // A manual, or the words that stand in a diagram.
            entry("Documentation", Set.of("使用说明", "说明")),
            entry("Failure", Set.of("显示失败", "失败")),
            // In a clerk's filter what is compared, and the name of a variable.
            entry("Key", Set.of("项目", "键")),
            entry("Name", Set.of("变量名", "名称")),
            // In the middle of a sentence.
            entry("running process instance", Set.of("运行中的流程实例", "个运行中的流程实例")),
            entry("suspended", Set.of("已挂起的", "挂起")));

    /** Each app introduces itself in its own words. */
    private static final String INTRODUCTION = "/labels/FIRST_LOGIN_INFO";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void everyShippedTextHasAChineseOne(String app) throws IOException {
        assertThat(texts(app, "zh-cn").keySet())
                .isEqualTo(texts(app, "en").keySet())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void noEnglishIsLeftOver(String app) throws IOException {
        Map<String, String> shipped = texts(app, "en");
        texts(app, "zh-cn").forEach((key, text) -> {
            assertThat(shown(key, text)).as(key).doesNotContainPattern(LATIN);
            assertThat(text.isEmpty())
                    .as("%s is empty", key)
                    .isEqualTo(shipped.get(key).isEmpty() || EMPTY_ON_PURPOSE.contains(key));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void placeholdersAreTheSame(String app) throws IOException {
        Map<String, String> shipped = texts(app, "en");
        texts(app, "zh-cn")
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(shipped.get(key))));
    }

    @Test
    void theSameEnglishIsTheSameChineseInEveryApp() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        for (String app : List.of("tasklist", "welcome", "cockpit", "admin")) {
            Map<String, String> chinese = texts(app, "zh-cn");
            texts(app, "en").forEach((key, english) -> {
                if (key.startsWith("/labels/") && !key.equals(INTRODUCTION)) {
                    said.computeIfAbsent(english.strip(), text -> new TreeSet<>())
                            .add(chinese.getOrDefault(key, "").strip());
                }
            });
        }
        said.values().removeIf(found -> found.size() == 1);
        assertThat(said).isEqualTo(TOLD_APART);
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
        try (InputStream file = WebAppLocalesTest.class.getResourceAsStream(path)) {
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
