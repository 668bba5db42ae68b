package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Desk;
import org.qifu.casefile.FewCodes;
import org.qifu.casefile.Paper;

class ApplicationTest {

    static final Paper FORM = Paper.of(
            "applicant", "磐安县双溪工艺品有限公司",
            "applicantKind", "ENTERPRISE",
            "creditCode", "91350100M000100Y43",
            "address", "安文街道双溪路 128 号",
            "contactName", "张三",
            "contactPhone", "13857900001",
            "need", "厂房扩建手续不清楚",
            "appliedBy", "张三",
            "appliedOn", "2024-03-18",
            "channel", "WINDOW",
            "station", "anwen",
            "truthful", true);

    @Rule({"R-FRM-09", "R-INT-12"})
    @Test
    void isCompleteWithoutRemarksAndAttachments() {
        // given: a form with what is mandatory only, when: it is checked, then: nothing is missing
        assertThat(FORM.faults(Application.class)).isEmpty();
        assertThat(FORM.as(Application.class).serviceTypes()).isEmpty();
    }

    @Rule({"R-FRM-03", "R-FRM-05", "R-FRM-06", "R-FRM-08", "R-FRM-10"})
    @ParameterizedTest
    @ValueSource(strings = {"applicant", "address", "contactName", "contactPhone", "need", "appliedBy"})
    void needsEveryBoxOfTheForm(String field) {
        // given: one box left empty, when: the form is checked, then: that box is named
        assertThat(FORM.with(field, null).faults(Application.class)).containsExactly(field + ": 请填写");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "creditCode", "address", "contactName", "need", "remarks", "appliedBy"})
    void keepsTextsInBounds(String field) {
        // given: ten thousand characters, when: the form is checked, then: the box is named with its limit
        assertThat(FORM.with(field, "字".repeat(10_000)).faults(Application.class))
                .singleElement()
                .asString()
                .matches(field + ": 请控制在\\d+字以内");
    }

    @Rule("R-ELI-12")
    @Test
    void needsTheTruthDeclaration() {
        // given: the declaration not ticked, when: checked, then: refused
        assertThat(FORM.with("truthful", false).faults(Application.class)).containsExactly("truthful: 请确认所填内容真实有效");
    }

    @Rule("R-FRM-04")
    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 91350100M000100Y43, true",
        "ENTERPRISE, 91350100m000100y43, true",
        "ENTERPRISE, 91350100M000100Y44, false",
        "ENTERPRISE, 11010519491231002X, false",
        "SELF_EMPLOYED, 91350100M000100Y43, true",
        "SELF_EMPLOYED, 11010519491231002x, true",
        "SELF_EMPLOYED, 110105194912310021, false",
        "PERSON, 11010519491231002X, true",
        "PERSON, 110105194912310021, false",
        "PERSON, 91350100M000100Y43, false"
    })
    void wantsTheNumberThatFitsTheApplicant(String kind, String number, boolean right) {
        // given: a kind of applicant and a number
        Paper form = FORM.with("applicantKind", kind).with("creditCode", number);

        // when: its check digits are looked at
        List<String> faults = form.faults(new ApplicantNumber(), Desk.ANWEN.opening("10:00"));

        // then: only a right number of the right kind passes
        assertThat(faults.isEmpty()).isEqualTo(right);
        assertThat(faults).allMatch(fault -> fault.startsWith("creditCode: 请核对18位"));
    }

    @Rule("R-FRM-11")
    @ParameterizedTest
    @CsvSource({"2024-03-17, 00:30, true", "2024-03-18, 00:30, true", "2024-03-19, 23:59, false"})
    void isNotDatedInTheFuture(String appliedOn, String time, boolean right) {
        // given: a date of application, when: handed in on 18 March, even just after midnight in Shanghai
        List<String> faults = FORM.with("appliedOn", appliedOn).faults(new ApplicationDay(), Desk.ANWEN.opening(time));

        // then: tomorrow is refused, today and before are not
        assertThat(faults).isEqualTo(right ? List.of() : List.of("appliedOn: 日期不能晚于今天"));
    }

    @Rule("R-ORG-01")
    @Test
    void belongsToAStationOfTheList() {
        // given: a code that no station has, when: checked, then: refused
        var rule = new KnownStation(new FewCodes());
        assertThat(FORM.with("station", "atlantis").faults(rule, Desk.ANWEN.opening("10:00")))
                .containsExactly("station: 请从列表中选择企业服务站点（窗口）");
        assertThat(FORM.faults(rule, Desk.ANWEN.opening("10:00"))).isEmpty();
    }

    @Rule("R-FRM-07")
    @Test
    void keepsEveryServiceTypeTicked() {
        // given: two boxes ticked, and one that is not on the form
        var rule = new KnownServiceTypes(new FewCodes());
        Paper two = FORM.with("serviceTypes", List.of("POLICY", "OTHER"));
        Paper strange = FORM.with("serviceTypes", List.of("POLICY", "MASSAGE"));

        // when: they are bound and checked, then: both are stored, the strange one is refused
        assertThat(two.as(Application.class).serviceTypes()).containsExactly("POLICY", "OTHER");
        assertThat(two.faults(rule, Desk.ANWEN.opening("10:00"))).isEmpty();
        assertThat(strange.faults(rule, Desk.ANWEN.opening("10:00"))).containsExactly("serviceTypes: 请从列表中选择预约服务类型");
    }

    @Test
    void refusesUnknownChannelsAndFields() {
        assertThatThrownBy(() -> FORM.with("channel", "PIGEON").as(Application.class))
                .hasMessageContaining("PIGEON");
        assertThatThrownBy(() -> FORM.with("fee", 1).as(Application.class)).hasMessageContaining("fee");
    }
}
