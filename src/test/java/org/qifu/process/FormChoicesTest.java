package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.intake.Ground;

/** Only legal outcomes are offered. */
class FormChoicesTest {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private static Object evaluate(String expression, Map<String, Object> variables) {
        var result = FEEL.evaluateExpression(expression.substring(1), variables);
        assertThat(result.isSuccess()).as(expression).isTrue();
        return result.result();
    }

    private static List<String> outcomes(String list, Boolean override) {
        var appeals = new HashMap<String, Object>();
        appeals.put("override", override);
        var variables = new HashMap<String, Object>();
        variables.put("list", list);
        variables.put("appeals", appeals);
        String expression = FormFile.named("appeals")
                .input("outcome")
                .get("valuesExpression")
                .asText();
        return ((List<?>) evaluate(expression, variables))
                .stream()
                        .map(option -> (String) ((Map<?, ?>) option).get("value"))
                        .toList();
    }

    private static boolean hidden(String form, String key, Map<String, Object> variables) {
        return (boolean) evaluate(
                FormFile.named(form).input(key).get("conditional").get("hide").asText(), variables);
    }

    private static List<String> values(String form, String key) {
        JsonNode values = FormFile.named(form).input(key).get("values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(option -> option.get("value").asText())
                .toList();
    }

    @Rule("R-ESC-04")
    @Test
    void offersNoFilingOfABlockProblem() {
        // given: a zone's problem, when: the form opens, then: there is no filing until the head overrides
        assertThat(outcomes("BLOCK", null)).containsExactly("SOLVED", "PLAN", "CONFER");
        assertThat(outcomes("BLOCK", false)).containsExactly("SOLVED", "PLAN", "CONFER");
        assertThat(outcomes("BLOCK", true)).containsExactly("FILED");
    }

    @Rule("R-ESC-05")
    @ParameterizedTest
    @CsvSource({"POINT", "CHAIN"})
    void offersFilingOfPointAndChainProblems(String list) {
        // given: another list, when: the form opens, then: filing is offered, and no override
        assertThat(outcomes(list, null)).containsExactly("SOLVED", "PLAN", "FILED", "CONFER");
        assertThat(hidden("appeals", "override", Map.of("list", list))).isTrue();
        assertThat(hidden("appeals", "override", Map.of("list", "BLOCK"))).isFalse();
    }

    @Rule("R-ESC-07")
    @Test
    void offersAgencyNoWayToTheCounty() {
        // given: the two forms of the agency board, when: opened, then: the county is not among the outcomes
        assertThat(values("agency", "outcome")).containsExactly("SOLVED", "UNSOLVED", "ASSIST", "RECLASS");
        assertThat(values("onTheSpot", "outcome")).containsExactly("SOLVED", "UNSOLVED", "RECLASS");
    }

    @Rule("R-TIM-17")
    @ParameterizedTest
    @CsvSource({"SIMPLE, ADVICE, false", "SIMPLE, COMPLEX, true", "COMPLAINT, COMPLEX, false"})
    void asksForAReasonWhenLoweringOnly(String from, String to, boolean hidden) {
        // given: a class chosen for a case of another one, when: looked at, then: the reason shows for lowering only
        var variables =
                Map.<String, Object>of("appealClass", from, "onTheSpot", Map.of("outcome", "RECLASS", "newClass", to));
        assertThat(hidden("onTheSpot", "reason", variables)).isEqualTo(hidden);
    }

    @Rule({"R-LST-05", "R-INT-19"})
    @Test
    void asksForChainZoneAndDepartmentsWhenTheyApply() {
        // given: a chain problem that an enterprise community brought
        var variables = Map.<String, Object>of(
                "channel", "COMMUNITY", "acceptance", Map.of("decision", "ACCEPT", "list", "CHAIN"));

        // when and then: the chain and the departments show, the zone does not
        assertThat(hidden("acceptance", "chain", variables)).isFalse();
        assertThat(hidden("acceptance", "zone", variables)).isTrue();
        assertThat(hidden("acceptance", "assistants", variables)).isFalse();
    }

    @Rule({"R-FRM-22", "R-FRM-23", "R-FRM-24", "R-FRM-25"})
    @ParameterizedTest
    @CsvSource({
        "responsiveness, 服务响应是否及时, 非常及时 及时 一般 不及时",
        "attitude, 服务态度是否良好, 非常好 好 一般 较差",
        "usefulness, 服务内容是否实用, 非常实用 实用 一般 不实用",
        "result, 服务结果是否满意, 非常满意 满意 一般 不满意"
    })
    void ratesInTheWordsOfThePrintedForm(String key, String question, String levels) {
        // given: the question as printed, when: compared with the form, then: words, order and numbers agree
        JsonNode input = FormFile.named("evaluation").input(key);
        assertThat(input.get("label").asText()).isEqualTo(question);
        assertThat(input.get("values").findValuesAsText("label")).containsExactly(levels.split(" "));
        assertThat(values("evaluation", key)).containsExactly("1", "2", "3", "4");
    }

    @Rule("R-FRM-07")
    @Test
    void printsTheTenBoxesInTheirOrder() {
        // given: the boxes of the printed form, when: compared, then: the same ten in the same order
        assertThat(FormFile.named("application")
                        .input("serviceTypes")
                        .get("values")
                        .findValuesAsText("label"))
                .containsExactly(
                        "政策法规解读", "行政许可咨询", "合规经营指导", "风险隐患排查", "问题整改帮扶", "法律问题咨询", "法治体检", "纠纷化解", "普法宣传", "其他");
    }

    @Rule("R-ELI-03")
    @Test
    void refusesInTheWordsOfTheDocuments() {
        // given: the grounds of refusal, when: compared with the checklist, then: all of them, word for word
        JsonNode grounds = FormFile.named("review").input("grounds").get("values");
        assertThat(grounds.findValuesAsText("value"))
                .containsExactlyElementsOf(
                        Arrays.stream(Ground.values()).map(Ground::name).toList());
        assertThat(grounds.findValuesAsText("label"))
                .containsExactlyElementsOf(
                        Arrays.stream(Ground.values()).map(Ground::label).toList());
    }

    @Rule("R-ELI-10")
    @Test
    void windowIsShownTheWordsToTellAndNothingElse() {
        // given: the words that the flow lays before the window
        JsonNode table = FormFile.named("refusalNotice").components().stream()
                .filter(component -> component.get("id").asText().equals("reviewTable"))
                .findFirst()
                .orElseThrow();
        var told = Map.of("grounds", Ground.G6.label(), "reason", "见告知书", "referral", "县政务服务中心");

        // when: the form opens, then: it shows them, and asks for neither the review nor the registers
        var rows = (List<?>) evaluate(table.get("dataSource").asText(), Map.of("told", told));
        assertThat(rows.stream().map(row -> String.valueOf(((Map<?, ?>) row).get("value"))))
                .containsExactly(Ground.G6.label(), "见告知书", "县政务服务中心");
        assertThat(table.toString()).doesNotContain("eligibility", "review.");
    }

    @Rule("R-ELI-15")
    @Test
    void asksForTheBasisOfRectificationOnly() {
        assertThat(hidden("application", "basis", Map.of("application", Map.of("serviceTypes", List.of("POLICY")))))
                .isTrue();
        assertThat(hidden(
                        "application",
                        "basis",
                        Map.of("application", Map.of("serviceTypes", List.of("POLICY", "RECTIFICATION")))))
                .isFalse();
    }

    @Rule("R-SVC-03")
    @ParameterizedTest
    @CsvSource({"ONSITE, true", "DESK, false", "PHONE, false", "ONLINE, false", "TEXT, false"})
    void asksForConsentToAServiceWithoutAVisit(String method, boolean hidden) {
        // given: a method chosen, when: looked at, then: consent must be ticked unless somebody goes there
        var variables = Map.<String, Object>of("dispatch", Map.of("method", method));
        assertThat(hidden("dispatch", "consent", variables)).isEqualTo(hidden);
        assertThat(hidden("dispatch", "place", variables)).isEqualTo(!hidden);
    }

    @Rule({"R-FRM-13", "R-FRM-14", "R-FRM-15", "R-FRM-16", "R-FRM-17", "R-FRM-18", "R-FRM-19"})
    @ParameterizedTest
    @CsvSource({
        "servedOn, 服务时间",
        "place, 服务地点",
        "content, 服务内容",
        "findings, 现场情况及发现问题",
        "servedParty, 服务对象（签字）",
        "servedBy, 服务人员（签字）"
    })
    void namesTheFieldsOfTheOpinionAsPrinted(String key, String label) {
        JsonNode input = FormFile.named("opinion").input(key);
        assertThat(input.path(input.has("label") ? "label" : "dateLabel").asText())
                .isEqualTo(label);
        assertThat(FormFile.named("opinion").input("findings").findValuesAsText("label"))
                .contains("现场情况及发现问题", "整改建议及指导意见");
    }

    @Rule("R-FRM-20")
    @Test
    void opinionSaysThatItIsNoBasisForEnforcement() {
        assertThat(FormFile.named("opinion").components())
                .anyMatch(component -> component.path("text").asText().equals("备注：本意见书仅为指导服务使用，不作为行政执法依据。"));
    }

    @Rule("R-INT-11")
    @Test
    void firmChangesToTheSameServiceTypes() {
        // given: the types that can be booked, when: compared with those to change to, then: the same
        assertThat(FormFile.named("amendment").input("serviceTypes").get("values"))
                .isEqualTo(FormFile.named("application").input("serviceTypes").get("values"));
    }
}
