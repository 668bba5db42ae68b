package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.FewCodes;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

class AmendmentTest {

    private static final Paper WITHDRAWAL =
            Paper.of("caseNumber", "ZD-2024-00001", "kind", "WITHDRAW", "requestedBy", "张三", "reason", "已自行解决");
    private static final Paper CHANGE = WITHDRAWAL.with("kind", "CHANGE");

    private static List<String> faults(Paper paper, DocumentRule<Amendment> rule) {
        return paper.faults(rule, GuidanceCase.booking());
    }

    @Rule({"R-TIM-12", "R-INT-11"})
    @ParameterizedTest
    @ValueSource(strings = {"SQ-2024-00001", "ZD-24-1", "ZD-2024-0001", "2024-00001"})
    void namesTheBooking(String number) {
        // given: something that is no number of a booking; when: checked, then: refused with an example
        assertThat(faults(CHANGE.with("caseNumber", number), new AmendedCase()))
                .containsExactly("caseNumber: 请填写预约指导服务的办件编号，例如ZD-2026-00001");
        assertThat(faults(CHANGE, new AmendedCase())).isEmpty();
        // and: who of the firm asked, and why
        assertThat(CHANGE.with("requestedBy", null).faults(Amendment.class)).containsExactly("requestedBy: 请填写");
        assertThat(CHANGE.with("reason", null).faults(Amendment.class)).containsExactly("reason: 请填写");
    }

    @Rule("R-TIM-12")
    @ParameterizedTest
    @CsvSource({"need, 想了解环保要求", "wishedAt, 2024-03-22T09:00:00", "method, PHONE"})
    void changesSomethingOrWithdraws(String field, String value) {
        // given: a change of one thing; when: checked, then: right; of nothing: refused
        var rule = new AmendedFields();
        assertThat(faults(CHANGE.with(field, value), rule)).isEmpty();
        assertThat(faults(CHANGE, rule)).containsExactly(": 请至少填写一项要变更的内容：服务类型、需求、服务时间或者服务方式");
        assertThat(faults(CHANGE.with("serviceTypes", List.of("POLICY")), rule)).isEmpty();

        // and: a withdrawal changes nothing
        assertThat(faults(WITHDRAWAL, rule)).isEmpty();
        assertThat(faults(WITHDRAWAL.with(field, value), rule)).containsExactly(": 撤回申请的，请清空要变更的服务类型、需求、服务时间和服务方式");
    }

    @Rule("R-TIM-12")
    @Test
    void asksForWhatCanBeHad() {
        // given: a change to a type, a method or a time that does not exist; when: checked, then: the field is named
        var rule = new AmendedValues(new FewCodes());
        assertThat(faults(CHANGE.with("serviceTypes", List.of("MASSAGE")), rule))
                .containsExactly("serviceTypes: 请从列表中选择预约服务类型");
        assertThat(faults(CHANGE.with("method", "PIGEON"), rule)).containsExactly("method: 请从列表中选择服务方式");
        assertThat(faults(CHANGE.with("wishedAt", "2024-03-20T10:00:00"), rule)).containsExactly("wishedAt: 请填写今后的时间");
        assertThat(faults(CHANGE.with("wishedAt", "2024-03-20T10:01:00").with("method", "ONSITE"), rule))
                .isEmpty();
    }
}
