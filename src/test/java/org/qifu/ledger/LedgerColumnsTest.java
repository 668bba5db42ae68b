package org.qifu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.qifu.Databases;
import org.qifu.Rule;

/** The ledger in words, as people and spreadsheets get it. */
class LedgerColumnsTest {

    @Test
    @Rule("R-LED-02")
    void everyColumnInItsOrder() {
        // given a case with everything in it
        LedgerRow row = row(
                "problem_list",
                "CHAIN",
                "chain",
                "食用菌产业链",
                "answered_at",
                LedgerCases.time("2024-03-21T16:00"),
                "answer_text",
                "许可已办结",
                "outcome",
                "SOLVED",
                "plan_due_on",
                LocalDate.of(2024, 4, 8),
                "revisit_due",
                true,
                "revisit_solved",
                true,
                "rating_response",
                1,
                "rating_attitude",
                2,
                "rating_usefulness",
                3,
                "rating_result",
                4,
                "archived_at",
                LedgerCases.time("2024-03-22T08:00"));

        // then the row reads so, under nineteen headings
        assertThat(columns(false, id -> "李明（" + id + "）").cells(row))
                .hasSameSizeAs(LedgerColumns.HEADINGS)
                .containsExactly(
                        "SQ-2024-00001",
                        "2024-03-18 10:30",
                        "窗口申请",
                        "磐安青山菌业有限公司",
                        "91350100M000100Y43",
                        "王建国 138****0001",
                        "厂区扩建的规划许可",
                        "链上（产业链共性问题）：食用菌产业链",
                        "较为复杂或需要跨部门协调",
                        "综合受理→代办服务→诉求服务→综合受理",
                        "李明（li）",
                        "2024-03-21 23:59",
                        "2024-03-21 16:00",
                        "是",
                        "已办结：许可已办结",
                        "2024-04-08",
                        "已回访，已解决",
                        "差评：非常及时、好、一般、不满意",
                        "2024-03-22 08:00");
    }

    @Test
    @Rule("R-LED-02")
    void numbersOfPersonsAreShownOnlyWhenAskedFor() {
        // given a person's case
        LedgerRow row = row("applicant_kind", "PERSON", "credit_code", "330727199001011234");

        // then neither the ID number nor the telephone number can be read, unless asked for
        assertThat(columns(false, id -> id).cells(row))
                .contains("330***********1234")
                .noneMatch(cell -> cell.contains("19900101") || cell.contains("13805790001"));
        assertThat(columns(true, id -> id).cells(row)).contains("330727199001011234", "王建国 13805790001");
    }

    @Test
    void commaSeparatedValuesAreHarmless() throws IOException {
        // given texts that a spreadsheet would run or tear apart
        String csv = csv("=1+2", "＝HYPERLINK(\"x\")", "-5", "@a", "甲,乙\n丙", "平常");

        // then each arrives as one piece of text
        assertThat(csv).isEqualTo("\uFEFF'=1+2,\"'＝HYPERLINK(\"\"x\"\")\",'-5,'@a,\"甲,乙\n丙\",平常\r\n");
    }

    @Test
    void wordsAreThoseOfTheForms() throws IOException {
        // given the options that clerks and firms saw; then the ledger has the same words
        assertThat(options("application", "channel")).isEqualTo(LedgerLabels.CHANNELS);
        assertThat(options("acceptance", "list")).isEqualTo(LedgerLabels.LISTS);
        assertThat(List.of("responsiveness", "attitude", "usefulness", "result"))
                .map(question -> List.copyOf(options("evaluation", question).values()))
                .isEqualTo(LedgerLabels.LEVELS);
    }

    private static LedgerColumns columns(boolean personal, UnaryOperator<String> people) {
        return new LedgerColumns(personal, people, unit -> unit, type -> type);
    }

    private static LedgerRow row(Object... columnsAndValues) {
        var cases = new LedgerCases(Databases.h2())
                .with("SQ-2024-00001", columnsAndValues)
                .moved("SQ-2024-00001", "ON_THE_SPOT", "AGENCY", "APPEALS", "ANSWER");
        return cases.rows(LedgerCases.anwen()).get(0);
    }

    private static String csv(String... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.row(List.of(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> options(String form, String key) throws IOException {
        var options = new LinkedHashMap<String, String>();
        for (JsonNode group : new ObjectMapper()
                .readTree(Path.of("forms", form + ".form").toFile())
                .get("components")) {
            for (JsonNode input : group.path("components")) {
                if (input.path("key").asText().equals(key)) {
                    input.get("values")
                            .forEach(option -> options.put(
                                    option.get("value").asText(),
                                    option.get("label").asText()));
                }
            }
        }
        return options;
    }
}
