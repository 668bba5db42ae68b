package org.qifu.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.Desk;
import org.qifu.casefile.FewCodes;
import org.qifu.casefile.Paper;

/** The two steps of the agency board: on the spot, and within three working days. */
class HandlingTest {

    private static final Desk DESK = Desk.ANWEN;

    @Rule({"R-ESC-03", "R-ESC-12"})
    @Test
    void saysHowItWasSolvedOrWhyNot() {
        // given: solved without a result, unsolved without a reason
        var rule = new HandlingOutcome<>(Agency.class);
        Paper solved = Paper.of("outcome", "SOLVED");
        Paper unsolved = Paper.of("outcome", "UNSOLVED");

        // when and then: each asks for its own words only
        assertThat(solved.faults(rule, DESK.submission())).containsExactly("result: 请填写");
        assertThat(solved.with("result", "已办好").faults(rule, DESK.submission())).isEmpty();
        assertThat(unsolved.faults(rule, DESK.submission())).containsExactly("reason: 请填写");
        assertThat(unsolved.with("reason", "需县级协调").faults(rule, DESK.submission()))
                .isEmpty();
    }

    @Rule("R-ESC-07")
    @Test
    void neverFilesToTheCounty() {
        // given: an agency clerk who calls the interface directly
        Paper filed = Paper.of("outcome", "FILED", "reason", "太难");

        // when: the document is bound, then: there is no such outcome
        assertThatThrownBy(() -> filed.as(Agency.class)).hasMessageContaining("FILED");
        assertThatThrownBy(() -> filed.as(OnTheSpot.class)).hasMessageContaining("FILED");
    }

    @Rule("R-TIM-17")
    @ParameterizedTest
    @CsvSource({
        "COMPLEX, ADVICE, true",
        "COMPLEX, SIMPLE, true",
        "COMPLEX, COMPLAINT, false",
        "SIMPLE, COMPLEX, false",
        "COMPLAINT, COMPLEX, true"
    })
    void lowersTheClassOnlyWithAReason(String from, String to, boolean reasonNeeded) {
        // given: a case of one class, re-classed without a reason
        Paper paper = Paper.of("outcome", "RECLASS", "newClass", to);
        var submission = DESK.withAppealClass(from).submission();
        var rule = new NewClass<>(OnTheSpot.class);

        // when: checked, then: lowering asks for a reason, raising does not
        assertThat(paper.faults(rule, submission)).isEqualTo(reasonNeeded ? List.of("reason: 调低类别请说明理由") : List.of());
        assertThat(paper.with("reason", "已查明，当天可办").faults(rule, submission)).isEmpty();
    }

    @Rule({"R-TIM-17", "R-LST-01"})
    @Test
    void changesSomethingWhenItReclasses() {
        // given: a complex point case
        var rule = new NewClass<>(Agency.class);
        Paper same = Paper.of("outcome", "RECLASS", "newClass", "COMPLEX");

        // when and then: the same class is no change, another list is
        assertThat(Paper.of("outcome", "RECLASS").faults(rule, DESK.submission()))
                .containsExactly("newClass: 请选择");
        assertThat(same.faults(rule, DESK.submission())).containsExactly("newClass: 请选择与现在不同的类别或清单");
        assertThat(same.with("newList", "POINT").faults(rule, DESK.submission()))
                .hasSize(1);
        assertThat(same.with("newList", "BLOCK").faults(rule, DESK.submission()))
                .isEmpty();
        assertThat(Paper.of("outcome", "SOLVED").faults(rule, DESK.submission()))
                .isEmpty();
    }

    @Rule({"R-TIM-17", "R-ESC-07"})
    @Test
    void changesOnlyToAClassWhoseRungTheModelLeadsTo() {
        // given: a problem on the spot, from where the flow leads to the agency board only
        var rule = new ReachableClass<>(OnTheSpot.class, Set.of(AppealClass.COMPLEX));

        // when and then: that class passes, a complaint does not
        assertThat(Paper.of("outcome", "RECLASS", "newClass", "COMPLEX").faults(rule, DESK.submission()))
                .isEmpty();
        assertThat(Paper.of("outcome", "RECLASS", "newClass", "COMPLAINT").faults(rule, DESK.submission()))
                .containsExactly("newClass: 本环节不能调整为该类别");
    }

    @Rule("R-LST-05")
    @Test
    void namesTheChainOrZoneOfTheNewList() {
        // given: a point case that becomes a block case
        var rule = new NewListNamed<>(Agency.class);
        Paper block = Paper.of("outcome", "RECLASS", "newClass", "COMPLAINT", "newList", "BLOCK");

        // when and then: the zone is asked for; back to a point needs no name
        assertThat(block.faults(rule, DESK.submission())).containsExactly("newListName: 请填写");
        assertThat(block.with("newListName", "新城区块").faults(rule, DESK.submission()))
                .isEmpty();
        assertThat(block.with("newList", "POINT").faults(rule, DESK.submission()))
                .isEmpty();
    }

    @Rule("R-ESC-02")
    @Test
    void asksKnownUnitsForHelp() {
        // given: a call for help
        var rule = new AssistRequest(new FewCodes());
        Paper assist = Paper.of("outcome", "ASSIST", "assistRequest", "请核对税费", "assistants", List.of("tax", "PROJECT"));

        // when and then: it names known units and says what it wants; other outcomes need neither
        assertThat(assist.faults(rule, DESK.submission())).isEmpty();
        assertThat(assist.with("assistants", List.of()).faults(rule, DESK.submission()))
                .containsExactly("assistants: 请选择");
        assertThat(assist.with("assistants", List.of("tax", "nasa")).faults(rule, DESK.submission()))
                .containsExactly("assistants: 请从列表中选择协办单位");
        assertThat(assist.with("assistRequest", null).faults(rule, DESK.submission()))
                .containsExactly("assistRequest: 请填写");
        assertThat(Paper.of("outcome", "SOLVED").faults(rule, DESK.submission()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "reason", "assistRequest"})
    void keepsTextsInBounds(String field) {
        Paper paper = Paper.of("outcome", "SOLVED", "result", "好");
        assertThat(paper.with(field, "字".repeat(10_000)).faults(Agency.class)).containsExactly(field + ": 请控制在2000字以内");
        assertThat(paper.with(field, "<b>急</b>").faults(Agency.class)).hasSize(1);
        assertThat(paper.with("outcome", null).faults(OnTheSpot.class)).containsExactly("outcome: 请选择");
    }
}
