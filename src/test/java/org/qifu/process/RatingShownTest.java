package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

/** Who verifies a rating sees all of it in words, that of a single department too. */
class RatingShownTest {

    @Rule("R-FBK-06")
    @ParameterizedTest
    @ValueSource(strings = {"verification", "rectification", "complaintAnswer"})
    void showsTheLevelsOfTheDepartmentsInWords(String form) {
        // given: a rating whose lowest level is one department's
        var departments = List.of(
                fields("unit", "amr", "responsiveness", 4, "attitude", 1, "usefulness", 2, "result", 3),
                fields("unit", "POLICY", "responsiveness", 1, "attitude", 1, "usefulness", 1, "result", 1));
        Map<String, Object> variables = new HashMap<>(Map.of(
                "evaluation", fields("responsiveness", 2, "result", 3, "departments", departments),
                "choices",
                        Map.of(
                                "departments", List.of(fields("label", "市场监管", "value", "amr")),
                                "boards", List.of(fields("label", "政策服务板块", "value", "POLICY")))));

        // when: the table of the rating is made out; then: every answer stands in the words of the printed form
        JsonNode table = FormFile.named(form).components().stream()
                .filter(component -> component.get("id").asText().equals("ratingTable"))
                .findFirst()
                .orElseThrow();
        var shown = FeelEngineBuilder.forJava()
                .build()
                .evaluateExpression(table.get("dataSource").asText().substring(1), variables);
        assertThat(shown.isSuccess()).isTrue();
        assertThat(shown.result().toString()).contains("及时", "一般", "市场监管（不及时、非常好、实用、一般）；政策服务板块（非常及时、非常好、非常实用、非常满意）");
    }
}
