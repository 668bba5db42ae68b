package org.qifu.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Desk;
import org.qifu.casefile.Paper;

class AppealsTest {

    private static final Paper PLAN =
            Paper.of("outcome", "PLAN", "plan", "分两期办理用地手续", "planOwner", "李四", "planDueOn", "2024-04-30");

    private static final Paper FILED = Paper.of("outcome", "FILED", "reason", "涉及省级用地指标");

    private static final Desk BLOCK = Desk.ANWEN.withList("BLOCK");

    private static List<String> filing(Paper paper, Desk desk) {
        return paper.faults(new FilingToCounty(), desk.submission());
    }

    @Rule({"R-ESC-08", "R-ESC-12"})
    @ParameterizedTest
    @ValueSource(strings = {"plan", "planOwner", "planDueOn"})
    void proposesWithTextOwnerAndDay(String field) {
        // given: a plan with one of its three parts missing, when: checked, then: that part is named
        var submission = Desk.ANWEN.submission();
        assertThat(PLAN.with(field, null).faults(new SolvedOrPlanned<>(Appeals.class), submission))
                .containsExactly(field + ": 请填写");
        assertThat(PLAN.with(field, null).faults(new SolvedOrPlanned<>(County.class), submission))
                .containsExactly(field + ": 请填写");
        assertThat(PLAN.faults(new SolvedOrPlanned<>(Appeals.class), submission))
                .isEmpty();
    }

    @Rule("R-ESC-08")
    @Test
    void solvesWithAResult() {
        // given: solved, when: checked without and with a result, then: only the latter passes
        var rule = new SolvedOrPlanned<>(Appeals.class);
        Paper solved = Paper.of("outcome", "SOLVED");
        assertThat(solved.faults(rule, Desk.ANWEN.submission())).containsExactly("result: 请填写");
        assertThat(solved.with("result", "已协调解决").faults(rule, Desk.ANWEN.submission()))
                .isEmpty();
    }

    @Rule({"R-ESC-08", "R-TIM-04"})
    @ParameterizedTest
    @CsvSource({
        "2024-03-17, planDueOn: 日期不能早于今天",
        "2024-03-18,",
        "2024-04-30,",
        "2024-05-01, planDueOn: 请在30个工作日内办结，最晚2024-04-30"
    })
    void planEndsWithinThirtyWorkingDays(String due, String fault) {
        // given: on 18 March the calendar puts the thirtieth working day on 30 April
        var rule = new PlanDay<>(Appeals.class, from -> LocalDate.of(2024, 4, 30));

        // when: a plan is dated, then: it lies between today and that day
        assertThat(PLAN.with("planDueOn", due).faults(rule, Desk.ANWEN.submission()))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Rule("R-ESC-05")
    @ParameterizedTest
    @ValueSource(strings = {"POINT", "CHAIN"})
    void filesPointAndChainProblemsWithAReason(String list) {
        // given: a problem of one enterprise or of a chain, when: filed, then: only the reason is asked for
        Desk desk = Desk.ANWEN.withList(list);
        assertThat(filing(FILED, desk)).isEmpty();
        assertThat(filing(FILED.with("reason", null), desk)).containsExactly("reason: 请填写");
        assertThat(filing(FILED.with("override", true), desk)).containsExactly("override: 只有块上问题需要提级申报，请取消勾选");
    }

    @Rule("R-ESC-04")
    @Test
    void keepsBlockProblemsAtTheStation() {
        // given: a zone's problem, when: filed, then: refused, even to the head of the station
        String fault = "outcome: 块上问题请由站点妥善处置，或由站点负责人决定提级申报";
        assertThat(filing(FILED, BLOCK.withGroup("anwen-appeals"))).containsExactly(fault);
        assertThat(filing(FILED, BLOCK.withGroup("anwen-office"))).containsExactly(fault);
        assertThat(filing(PLAN, BLOCK)).isEmpty();
    }

    @Rule("R-ESC-04")
    @Test
    void letsTheStationHeadOverrideWithAReason() {
        // given: the override ticked
        Paper override = FILED.with("override", true);
        String fault = "override: 提级申报请由企业综合服务办公室站点负责人办理";

        // when and then: it takes the office of this very station, and a reason, and a filing
        assertThat(filing(override, BLOCK.withGroup("anwen-office"))).isEmpty();
        assertThat(filing(override, BLOCK.withGroup("anwen-appeals"))).containsExactly(fault);
        assertThat(filing(override, BLOCK.withGroup("yushan-office"))).containsExactly(fault);
        assertThat(filing(override.with("reason", null), BLOCK.withGroup("anwen-office")))
                .containsExactly("reason: 请填写");
        assertThat(filing(PLAN.with("override", true), BLOCK.withGroup("anwen-office")))
                .containsExactly("override: 不向县申报时请取消勾选");
    }
}
