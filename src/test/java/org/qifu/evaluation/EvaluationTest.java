package org.qifu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Desk;
import org.qifu.casefile.Paper;

class EvaluationTest {

    private static final Paper FORM = Paper.of(
            "responsiveness",
            1,
            "attitude",
            2,
            "usefulness",
            3,
            "result",
            4,
            "source",
            "PORTAL",
            "evaluatedOn",
            "2024-03-18");

    @Rule({"R-FRM-22", "R-FRM-23", "R-FRM-24", "R-FRM-25"})
    @ParameterizedTest
    @ValueSource(strings = {"responsiveness", "attitude", "usefulness", "result"})
    void asksFourQuestionsOfFourLevels(String question) {
        // given: one question unanswered, or answered outside the four levels, when: checked, then: it is named
        assertThat(FORM.faults(Evaluation.class)).isEmpty();
        assertThat(FORM.with(question, null).faults(Evaluation.class)).containsExactly(question + ": 请选择");
        assertThat(FORM.with(question, 0).faults(Evaluation.class)).containsExactly(question + ": 请选择四个等级之一");
        assertThat(FORM.with(question, 5).faults(Evaluation.class)).containsExactly(question + ": 请选择四个等级之一");
    }

    @Rule("R-FRM-26")
    @Test
    void takesCommentsOrNone() {
        // given: no comment, a comment, and one with a tag, when: checked, then: only the last is refused
        assertThat(FORM.with("comments", "窗口态度很好").faults(Evaluation.class)).isEmpty();
        assertThat(FORM.with("comments", "<img src=x>").faults(Evaluation.class))
                .hasSize(1);
    }

    @Rule("R-FRM-28")
    @Test
    void isDatedTodayOrBefore() {
        // given: no day, tomorrow, today, when: checked on 18 March, then: only today passes
        var rule = new EvaluationDay();
        assertThat(FORM.with("evaluatedOn", null).faults(Evaluation.class)).containsExactly("evaluatedOn: 请填写日期");
        assertThat(FORM.with("evaluatedOn", "2024-03-19").faults(rule, Desk.ANWEN.submission()))
                .containsExactly("evaluatedOn: 日期不能晚于今天");
        assertThat(FORM.faults(rule, Desk.ANWEN.submission())).isEmpty();
    }
}
