package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Desk;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.FewCodes;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;
import org.qifu.intake.Application.Basis;

class BookingTest {

    private static final Paper FORM = ApplicationTest.FORM.with("serviceTypes", List.of("POLICY"));
    private static final Paper RECTIFICATION = FORM.with("serviceTypes", List.of("POLICY", "RECTIFICATION"));

    private static List<String> faults(Paper paper, DocumentRule<Application> rule) {
        return paper.faults(rule, GuidanceCase.booking());
    }

    @Rule({"R-INT-06", "R-FRM-07"})
    @Test
    void picksAtLeastOneServiceType() {
        // given: a booking without a type; when: checked, then: asked for; an appeal needs none
        var rule = new BookedServices();
        Paper without = FORM.with("serviceTypes", List.of());
        assertThat(faults(without, rule)).containsExactly("serviceTypes: 请选择");
        assertThat(without.faults(rule, Desk.ANWEN.opening("10:00"))).isEmpty();
        assertThat(without.faults(rule, Desk.ANWEN.submission())).isEmpty();
        assertThat(without.faults(rule, new GuidanceCase().submission())).containsExactly("serviceTypes: 请选择");

        // and: one or all of the known types will do, another one not
        assertThat(faults(FORM, rule)).isEmpty();
        var known = new KnownServiceTypes(new FewCodes());
        assertThat(faults(RECTIFICATION, known)).isEmpty();
        assertThat(faults(FORM.with("serviceTypes", List.of("POLICY", "MASSAGE")), known))
                .containsExactly("serviceTypes: 请从列表中选择预约服务类型");
    }

    @Rule("R-INT-06")
    @ParameterizedTest
    @ValueSource(strings = {"applicant", "need"})
    void statesApplicantAndNeed(String field) {
        // given: a booking without one of them; when: checked, then: the field is named
        assertThat(FORM.with(field, null).faults(Application.class)).containsExactly(field + ": 请填写");
    }

    @Rule("R-ELI-15")
    @Test
    void statesWhyRectificationIsHelpedWith() {
        // given: a booking of 问题整改帮扶; when: no basis is given, then: refused; each of the four will do
        var rule = new RectificationBasis();
        assertThat(faults(RECTIFICATION, rule)).containsExactly("basis: 请选择问题整改帮扶的适用情形");
        assertThat(Basis.values())
                .hasSize(4)
                .allSatisfy(basis -> assertThat(faults(RECTIFICATION.with("basis", basis), rule))
                        .isEmpty());

        // and: other types have no basis, and an appeal is not asked
        assertThat(faults(FORM.with("basis", "MINOR"), rule)).containsExactly("basis: 只有问题整改帮扶需要选择适用情形，请清空");
        assertThat(RECTIFICATION.faults(rule, Desk.ANWEN.opening("10:00"))).isEmpty();
    }

    @Rule("R-ELI-02")
    @ParameterizedTest
    @CsvSource({"ENTERPRISE, 91350100M000100Y43", "SELF_EMPLOYED, 91350100M000100Y43", "PERSON, 11010519491231002X"})
    void isOpenToFirmsBusinessesAndThePublic(String kind, String number) {
        // given: a booking of each kind of applicant; when: checked, then: nothing speaks against it
        Paper paper = FORM.with("applicantKind", kind).with("creditCode", number);
        assertThat(paper.faults(Application.class)).isEmpty();
        assertThat(faults(paper, new ApplicantNumber())).isEmpty();
        assertThat(faults(paper, new BookedServices())).isEmpty();
    }

    @Rule("R-INT-01")
    @ParameterizedTest
    @ValueSource(strings = {"ZWFW", "ZLB", "GGFL"})
    void comesThroughTheThreeOnlineEntrances(String channel) {
        // given: a booking from a named entrance; when: bound, then: the entrance is kept
        Paper paper = FORM.with("channel", channel);
        assertThat(paper.faults(Application.class)).isEmpty();
        assertThat(paper.as(Application.class).channel()).hasToString(channel);
    }
}
