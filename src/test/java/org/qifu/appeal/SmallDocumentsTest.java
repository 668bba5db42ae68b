package org.qifu.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Desk;
import org.qifu.casefile.Paper;

/** Documents of the ladder that are little more than their mandatory fields. */
class SmallDocumentsTest {

    private static final Paper CONFER =
            Paper.of("participants", "代办、税务、自然资源", "conclusion", "分期办理", "responsible", "李四", "dueOn", "2024-03-22");

    @Rule("R-DSP-24")
    @ParameterizedTest
    @ValueSource(strings = {"participants", "conclusion", "responsible", "dueOn"})
    void consultationHasItsFourParts(String field) {
        // given: a consultation record with one part missing, when: checked, then: the part is named
        assertThat(CONFER.faults(Confer.class)).isEmpty();
        assertThat(CONFER.with(field, null).faults(Confer.class))
                .singleElement()
                .asString()
                .startsWith(field + ": 请填写");
    }

    @Rule("R-DSP-24")
    @Test
    void consultationIsDueTodayOrLater() {
        // given: a limit of yesterday and one of today, when: checked, then: only yesterday's is refused
        var rule = new ConsultationDay();
        assertThat(CONFER.with("dueOn", "2024-03-17").faults(rule, Desk.ANWEN.submission()))
                .containsExactly("dueOn: 日期不能早于今天");
        assertThat(CONFER.with("dueOn", "2024-03-18").faults(rule, Desk.ANWEN.submission()))
                .isEmpty();
    }

    @Rule("R-ESC-12")
    @Test
    void everyAnswerHasItsTextAndItsWay() {
        // given: an answer without text, without way, with an unknown way, when: checked, then: refused
        Paper answer = Paper.of("text", "已办结，可来站点领取批文", "delivery", "ON_SITE");
        assertThat(answer.faults(Answer.class)).isEmpty();
        assertThat(answer.with("text", null).faults(Answer.class)).containsExactly("text: 请填写");
        assertThat(answer.with("text", "   ").faults(Answer.class)).containsExactly("text: 请填写");
        assertThat(answer.with("delivery", null).faults(Answer.class)).containsExactly("delivery: 请选择");
        assertThatThrownBy(() -> answer.with("delivery", "PIGEON").as(Answer.class))
                .hasMessageContaining("PIGEON");
    }

    @Rule("R-ESC-14")
    @Test
    void whatTheProvinceMustSolveNamesTheDepartment() {
        // given: a case flagged for the province, when: checked without and with a department, then: only the latter
        // passes
        Paper county = Paper.of("outcome", "PLAN", "provincial", true);
        assertThat(county.faults(new ProvincialMatter(), Desk.ANWEN.submission()))
                .containsExactly("provincialNote: 请填写");
        assertThat(county.with("provincialNote", "省自然资源厅").faults(new ProvincialMatter(), Desk.ANWEN.submission()))
                .isEmpty();
        assertThat(county.with("provincial", false).faults(new ProvincialMatter(), Desk.ANWEN.submission()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Assist, result",
        "Execution, result",
        "CountyAcceptance, handler",
        "CountyAcceptance, contactNote",
        "Supervision, measure",
        "Supervision, result"
    })
    void asksForItsMandatoryTexts(String document, String field) throws ClassNotFoundException {
        Class<?> type = Class.forName("org.qifu.appeal." + document);
        assertThat(Paper.of().faults(type)).contains(field + ": 请填写");
        assertThat(Paper.of(field, "字".repeat(10_000)).faults(type))
                .anyMatch(fault -> fault.startsWith(field + ": 请控制在"));
    }
}
