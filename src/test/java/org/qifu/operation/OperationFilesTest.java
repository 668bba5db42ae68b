package org.qifu.operation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files that operators install can be read by what they are for. */
class OperationFilesTest {

    private static final Path FOLDER = Path.of("src/main/operation");

    @Test
    void everyAlertIsExplainedInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("docs/operator-guide.zh-CN.md"));
        assertThat(alerts()).hasSizeGreaterThan(10).allSatisfy(alert -> {
            assertThat(guide).contains("| `" + alert.get("alert") + "`");
            assertThat(alert).containsKeys("expr", "for", "labels", "annotations");
            assertThat(alert.get("labels").toString()).containsPattern("severity=(critical|warning)");
        });
    }

    @Test
    void theGuideExplainsNoAlertThatIsGone() throws IOException {
        String guide = Files.readString(Path.of("docs/operator-guide.zh-CN.md"));
        var known = alerts().stream().map(alert -> alert.get("alert")).collect(toSet());
        assertThat(Pattern.compile("\\| `(Qifu\\w+)`").matcher(guide).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void theDashboardHasAQuestionInEveryPanel() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(FOLDER.resolve("grafana-dashboard.json").toFile());
        var panels = StreamSupport.stream(dashboard.path("panels").spliterator(), false)
                .toList();
        assertThat(panels)
                .hasSizeGreaterThan(15)
                .allSatisfy(panel -> assertThat(panel.path("targets"))
                        .isNotEmpty()
                        .allSatisfy(target ->
                                assertThat(target.path("expr").asText()).contains("job=\"qifu\"")));
        assertThat(panels.stream().map(panel -> panel.path("gridPos").toString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void systemdTakesTheUnit() throws Exception {
        Path tool = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(tool) && Files.isExecutable(Path.of("/usr/bin/java")));
        Process check = new ProcessBuilder(
                        tool.toString(),
                        "verify",
                        FOLDER.resolve("qifu.service").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // It also looks at the machine's own units, which are none of our business.
        assertThat(said.lines().filter(line -> line.contains("qifu.service"))).isEmpty();
        assertThat(check.waitFor()).isZero();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> alerts() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(FOLDER.resolve("qifu.rules.yml")));
        var group = ((List<Map<String, Object>>) file.get("groups")).get(0);
        return (List<Map<String, Object>>) group.get("rules");
    }
}
