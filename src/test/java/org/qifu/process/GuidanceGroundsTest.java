package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qifu.Rule;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.guidance.Contribution;
import org.qifu.guidance.Finding;
import org.qifu.guidance.Opinion;
import org.qifu.process.task.DocumentTypes;
import org.springframework.beans.factory.annotation.Autowired;

/** What every guidance keeps to, whichever way it goes. */
class GuidanceGroundsTest extends GuidanceTest {

    @Autowired
    private CaseWorkflow workflow;

    @Test
    @Rule("R-INT-04")
    void aFirmBooksByTelephoneWithoutAnAccount() {
        // given a firm that calls the booking hotline; when a coordinator writes its request down
        Map<String, Object> call =
                Forms.with(GuidanceForms.booking(), "channel", "PHONE", "contactPhone", "0579-84661234");
        String number = start("guidance", "coordination", "application", call);

        // then it is a case like any other, with the caller's number
        assertThat(file(number).channel()).isEqualTo("PHONE");
        assertThat(file(number).applicant().contactPhone()).isEqualTo("0579-84661234");
        assertThat(standsAt(number)).containsExactly("review");
    }

    @Test
    @Rule("R-INT-23")
    void aBookingOfTheHolidayNightIsKeptAndItsLimitBeginsWithItsAcceptance() throws Exception {
        // given two o'clock in the night of the Qingming holiday; when a firm books online
        at("2024-04-04T02:00");
        Map<String, Object> booking = Forms.with(GuidanceForms.booking(), "channel", "ZLB", "appliedOn", "2024-04-03");
        String number = workflow.openGuidance(spin(booking).toString());

        // then it waits for the next working day, which is the Sunday worked in lieu
        assertThat(due(number, "review")).isEqualTo(endOf("2024-04-07"));

        // when it is taken on that day; then its five working days are counted from there
        at("2024-04-07T09:00");
        complete(
                number,
                "review",
                "coordination",
                Forms.with(GuidanceForms.accepted("GENERAL"), "contactAt", "2024-04-07T08:45"));
        assertThat(due(number, "dispatch")).isEqualTo(endOf("2024-04-12"));
    }

    @Test
    @Rule("R-INT-14")
    void noStepAsksForMoney() {
        // given every field of every document; then none is about a fee or a payment
        assertThat(DocumentTypes.ALL.values().stream().flatMap(GuidanceGroundsTest::fields))
                .isNotEmpty()
                .noneMatch(field -> field.toLowerCase().matches(".*(fee|price|amount|payment|charge).*"));
    }

    @Test
    @Rule("R-SVC-07")
    void guidanceAdvisesAndPenalisesNobody() {
        // given what a service may result in; then each finding has its suggestion, and there is no place for a penalty
        assertThat(fields(Finding.class)).contains("finding", "suggestion");
        assertThat(Stream.of(Opinion.class, Contribution.class, Finding.class).flatMap(GuidanceGroundsTest::fields))
                .noneMatch(field -> field.toLowerCase().matches(".*(penalt|fine|punish).*"));
    }

    @Test
    @Rule("R-ELI-13")
    void nobodyIsVisitedWithoutAnApplication() {
        // given no application of a firm; when a guidance is begun all the same; then there is none
        assertThatThrownBy(() -> as("coordination", () -> runtime.startProcessInstanceByKey("guidance")))
                .hasMessageContaining("没有收到本环节的材料");

        // and an application without its declaration by the firm is none
        assertThatThrownBy(() -> book(Forms.with(GuidanceForms.booking(), "truthful", false)))
                .hasMessageContaining("请确认所填内容真实有效");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("guidance")
                        .count())
                .isZero();
    }

    @Test
    @Rule({"R-SVC-11", "R-ARC-03"})
    void noServiceIsDoneWithoutItsOpinion() {
        // given a telephone service that was dispatched
        String number = advice();

        // when it is ended without the opinion, or with one that does not say what was done; then it is refused
        assertThatThrownBy(() -> submit(task(number, "serve"), "amr-1", "dept-amr", Map.of()))
                .hasMessageContaining("没有收到本环节的材料");
        assertThatThrownBy(() -> serve(number, Forms.with(GuidanceForms.opinionByPhone("2024-03-18"), "content", " ")))
                .hasMessageContaining("「服务内容」");

        // and it stays with the department until it is written
        assertThat(standsAt(number)).containsExactly("serve");
        serve(number, GuidanceForms.opinionByPhone("2024-03-18"));
        assertThat(standsAt(number)).doesNotContain("serve");
    }

    @ParameterizedTest
    @EnumSource(Finding.Lenience.class)
    @Rule("R-SVC-16")
    void aFindingMayNameEachOfTheFourLists(Finding.Lenience lenience) {
        // given an opinion that applies one of the four lists; then it is taken
        String number = advice();
        serve(number, withLenience(lenience.name()));
        assertThat(documents.latest(number, "opinion", "").orElseThrow().content())
                .contains("\"lenience\":\"" + lenience + "\"");
    }

    @Test
    @Rule("R-SVC-16")
    void thereAreFourListsAndNoFifth() {
        // given the codes; then they are the four of the document, and another is refused
        assertThat(Finding.Lenience.values())
                .extracting(Enum::name)
                .containsExactly("LIGHTER", "REDUCED", "NO_PENALTY", "NO_COERCION");
        String number = advice();
        assertThatThrownBy(() -> serve(number, withLenience("PARDON"))).hasMessageContaining("请从列表中选择");
    }

    /** A consulting need dispatched to be answered by telephone. */
    private String advice() {
        String number = taken("CONSULT");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
        return number;
    }

    private static Map<String, Object> withLenience(String lenience) {
        Map<String, Object> finding =
                Forms.with(GuidanceForms.finding("未按时年报", "当日补报", "RECTIFY"), "lenience", lenience);
        return Forms.with(GuidanceForms.opinionByPhone("2024-03-18"), "findings", List.of(finding));
    }

    private static Stream<String> fields(Class<?> document) {
        return Stream.of(document.getRecordComponents()).map(RecordComponent::getName);
    }
}
