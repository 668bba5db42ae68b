package org.qifu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.FewCodes;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;
import org.qifu.casefile.Submission;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Pool;
import org.qifu.organisation.ServicePeople;

class DispatchTest {

    private static final Paper VISIT = Paper.of(
            "lead", "amr",
            "partners", List.of("fire"),
            "staff", List.of("zhang", "wang"),
            "method", "ONSITE",
            "consent", false,
            "serviceAt", "2024-03-21T09:00:00",
            "place", "安文街道双溪路 128 号",
            "preparation", "无");
    private static final Paper CALL =
            VISIT.with("method", "PHONE").with("place", null).with("consent", true);

    private static ServicePeople people;

    @BeforeAll
    static void pool() {
        people = Pool.ofFour();
    }

    private static Submission wanting(String applicantKind, String... serviceTypes) {
        return new GuidanceCase()
                .wrote("application", Paper.of("applicantKind", applicantKind, "serviceTypes", List.of(serviceTypes)))
                .submission();
    }

    private static List<String> faults(Paper paper, DocumentRule<Dispatch> rule) {
        return paper.faults(rule, wanting("ENTERPRISE", "RISK_CHECK"));
    }

    @Test
    void isCompleteWithAndWithoutAVisit() {
        var rules = List.of(
                new KnownUnits(new FewCodes()),
                new StaffOfEachUnit(people),
                new SkilledStaff(people, new ServiceTypes()),
                new ServiceTime(),
                new VisitArranged(),
                new ConsentedContact(),
                new AdviceInstead());
        for (Paper paper : List.of(VISIT, CALL)) {
            assertThat(paper.faults(Dispatch.class)).isEmpty();
            rules.forEach(rule -> assertThat(faults(paper, rule)).isEmpty());
        }
    }

    @Rule("R-DSP-06")
    @Test
    void hasOneLeadAndOtherPartners() {
        // given: a dispatch; when: there is no lead, an unknown one, or one that is a partner too, then: refused
        var rule = new KnownUnits(new FewCodes());
        assertThat(VISIT.with("lead", null).faults(Dispatch.class)).containsExactly("lead: 请填写");
        assertThat(faults(VISIT.with("lead", "nasa"), rule)).containsExactly("lead: 请从列表中选择一个牵头部门");
        assertThat(faults(VISIT.with("partners", List.of("amr")), rule)).containsExactly("partners: 牵头部门不能同时是协同部门，请去掉");

        // and: partners are known, each once, or none at all
        assertThat(faults(VISIT.with("partners", List.of("fire", "nasa")), rule))
                .containsExactly("partners: 请从列表中选择协同部门");
        assertThat(faults(VISIT.with("partners", List.of("fire", "fire")), rule))
                .containsExactly("partners: 同一协同部门请只选一次");
        assertThat(faults(VISIT.with("partners", List.of()), rule)).isEmpty();
    }

    @Rule({"R-DSP-05", "R-COM-02"})
    @ParameterizedTest
    @CsvSource({"method, 请选择", "serviceAt, 请填写日期", "preparation, 请填写"})
    void fixesTimeFormAndPreparation(String field, String message) {
        // given: a dispatch without one of them; when: checked, then: it is named
        assertThat(VISIT.with(field, null).faults(Dispatch.class)).containsExactly(field + ": " + message);
    }

    @Rule({"R-DSP-03", "R-DSP-05"})
    @Test
    void namesPeopleOfEveryDepartmentSent() {
        // given: a lead and a partner; when: nobody, nobody of the partner, or somebody else is sent, then: refused
        var rule = new StaffOfEachUnit(people);
        String missing = "staff: 牵头部门和每个协同部门都要至少选择一名人员";
        assertThat(faults(VISIT.with("staff", List.of()), rule)).containsExactly("staff: 请选择", missing);
        assertThat(faults(VISIT.with("staff", List.of("zhang")), rule)).containsExactly(missing);
        assertThat(faults(VISIT.with("partners", List.of()), rule)).containsExactly("staff: 只能选择牵头部门或者协同部门的人员");

        // and: who is unknown or has left is not sent
        for (String gone : List.of("nobody", "zhao")) {
            assertThat(faults(VISIT.with("staff", List.of("zhang", "wang", gone)), rule))
                    .containsExactly("staff: 请从列表中选择在岗的服务人员");
        }
    }

    @Rule("R-DSP-03")
    @Test
    void sendsPeopleWhoseSkillsFit() {
        // given: two types wanted; when: the people together cover both, then: right
        var rule = new SkilledStaff(people, new ServiceTypes());
        Submission both = wanting("ENTERPRISE", "RISK_CHECK", "POLICY");
        assertThat(VISIT.with("staff", List.of("zhang", "li")).faults(rule, both))
                .isEmpty();

        // when: one type is nobody's, then: it is named in the words of the form
        assertThat(VISIT.with("staff", List.of("zhang")).faults(rule, both))
                .containsExactly("staff: 还没有人能提供：政策法规解读，请选择有此专长的人员");
        // and: who can do nothing that is wanted is refused by name
        assertThat(faults(VISIT.with("staff", List.of("zhang", "li")), rule))
                .containsExactly("staff: 李四的专长与预约服务类型不符，请改选");
    }

    @Rule({"R-SVC-01", "R-SVC-02"})
    @Test
    void agreesOnATimeToCome() {
        // given: ten o'clock; when: a visit was to be before, then: refused; a call may have begun just now
        var rule = new ServiceTime();
        String past = "serviceAt: 请填写今后的时间";
        assertThat(faults(VISIT.with("serviceAt", "2024-03-20T09:59:00"), rule)).containsExactly(past);
        assertThat(faults(CALL.with("serviceAt", "2024-03-20T09:30:00"), rule)).isEmpty();
        assertThat(faults(CALL.with("serviceAt", "2024-03-20T09:29:00"), rule)).containsExactly(past);
        assertThat(faults(CALL.with("method", "ONLINE").with("serviceAt", "2024-03-20T09:59:00"), rule))
                .containsExactly(past);
    }

    @Rule({"R-SVC-02", "R-ELI-02"})
    @Test
    void visitsFirmsAtAPlaceAndNoPersons() {
        // given: a visit; when: without a place, or for a person, then: refused
        var rule = new VisitArranged();
        assertThat(faults(VISIT.with("place", null), rule)).containsExactly("place: 请填写");
        assertThat(VISIT.faults(rule, wanting("PERSON", "POLICY")))
                .containsExactly("method: 上门指导只面向企业和个体工商户，群众申请的请选择其他服务方式");
        assertThat(VISIT.faults(rule, wanting("SELF_EMPLOYED", "POLICY"))).isEmpty();

        // and: a call needs no place, and persons are called
        assertThat(CALL.faults(rule, wanting("PERSON", "POLICY"))).isEmpty();
    }

    @Rule("R-SVC-03")
    @ParameterizedTest
    @ValueSource(strings = {"DESK", "PHONE", "ONLINE", "TEXT"})
    void needsConsentForGuidanceWithoutAVisit(String method) {
        // given: a way without a visit; when: the firm did not consent, then: refused
        Paper paper = CALL.with("method", method);
        assertThat(faults(paper.with("consent", false), new ConsentedContact()))
                .containsExactly("consent: 不上门的服务方式须经企业同意，请征得同意后勾选");
        assertThat(faults(paper, new ConsentedContact())).isEmpty();
    }

    @Rule("R-ELI-03")
    @Test
    void advisesWhereAVisitWasDecidedAgainst() {
        // given: a visit that was decided against before it began
        var rule = new AdviceInstead();
        var advised = new GuidanceCase().wrote("visitDecision", Paper.of("decision", "ADVICE"));
        var allowed = new GuidanceCase().wrote("visitDecision", Paper.of("decision", "VISIT"));

        // when and then: it is not dispatched again as a visit
        assertThat(VISIT.faults(rule, advised.submission())).containsExactly("method: 上门前复查已决定改为不上门指导，请选择其他服务方式");
        assertThat(CALL.faults(rule, advised.submission())).isEmpty();
        assertThat(VISIT.faults(rule, allowed.submission())).isEmpty();
    }
}
