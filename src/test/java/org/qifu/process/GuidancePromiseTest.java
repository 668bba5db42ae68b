package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.archive.PaperKind;
import org.qifu.archive.Papers;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.beans.factory.annotation.Autowired;

/** From the booking over dispatch and promise to the door of the firm. */
class GuidancePromiseTest extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";

    @Autowired
    private Papers papers;

    @ParameterizedTest
    @CsvSource({"WINDOW", "PHONE", "ZWFW", "ZLB", "GGFL"})
    @Rule({"R-INT-05", "R-INT-07", "R-INT-13"})
    void everyChannelBringsABookingToCoordinationAlone(String channel) {
        // given a firm with a booking under way; when it books another by any channel
        book(GuidanceForms.booking());
        String number = book(with(GuidanceForms.booking(), "channel", channel));

        // then that is reviewed by coordination, and by nobody else
        assertThat(groups(task(number, "review"))).containsExactly("coordination");
        assertThat(file(number).channel()).isEqualTo(channel);
        assertThat(catchThrowable(
                        () -> complete(number, "review", "anwen-reception", GuidanceForms.accepted("GENERAL"))))
                .isInstanceOf(AuthorizationException.class);
        assertThat(standsAt(number)).containsExactly("review");
    }

    @Test
    @Rule({"R-INT-08", "R-INT-09", "R-INT-10"})
    void aBookingIsTakenOnAfterTheTalkAndHasItsForm() {
        // given a booking; when it is decided without the talk; then that is refused
        String number = book(GuidanceForms.booking());
        Map<String, Object> silent = with(GuidanceForms.accepted("GENERAL"), "contactNote", null);
        assertThat(refusal(number, "review", "coordination", silent)).contains("请填写");

        // when it is taken on; then with its moment, and its form is printed
        at("2024-03-18T10:20");
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        assertThat(file(number).acceptedAt()).isEqualTo(instant("2024-03-18T10:20"));
        runDueJobs();
        assertThat(papers.of(number)).singleElement().matches(it -> it.kind() == PaperKind.APPLICATION);
    }

    @Test
    @Rule({"R-DSP-01", "R-DSP-03", "R-DSP-05", "R-DSP-06", "R-SVC-02", "R-SVC-03"})
    void aDispatchHasOneLeadItsPeopleAndItsTime() {
        // given a booking to be dispatched by coordination
        String number = taken("GENERAL");
        assertThat(groups(task(number, "dispatch"))).containsExactly("coordination");

        // when lead, people, time or consent are missing or wrong; then it is refused by name
        assertThat(refusedDispatch(number, "lead", null)).contains("「牵头部门」");
        assertThat(refusedDispatch(number, "lead", "nobody")).contains("请从列表中选择一个牵头部门");
        assertThat(refusedDispatch(number, "partners", List.of("amr"))).contains("牵头部门不能同时是协同部门");
        assertThat(refusedDispatch(number, "staff", List.of())).contains("请选择");
        assertThat(refusedDispatch(number, "method", null)).contains("请选择");
        assertThat(refusedDispatch(number, "serviceAt", null)).contains("请填写日期");
        assertThat(refusal(
                        number,
                        "dispatch",
                        "coordination",
                        with(GuidanceForms.dispatch("PHONE", AT), "consent", false)))
                .contains("须经企业同意");

        // when nobody sent can do what was asked for; then that is refused, too
        String mediation = book(GuidanceForms.booking("MEDIATION"));
        complete(mediation, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        assertThat(refusedDispatch(mediation, "partners", List.of())).contains("还没有人能提供：纠纷化解");
    }

    @Test
    @Rule({"R-COM-01", "R-COM-03", "R-COM-04", "R-DSP-02"})
    void nothingBeginsBeforeTheFirmWasTold() {
        // given a dispatched visit; then only the window that took the booking has something to do
        String number = taken("GENERAL");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", AT));
        assertThat(standsAt(number)).containsExactly("notifyCommitment");
        assertThat(groups(task(number, "notifyCommitment"))).containsExactly("anwen-reception");
        assertThat(refusal(
                        number,
                        "notifyCommitment",
                        "anwen-reception",
                        with(GuidanceForms.commitment(today()), "form", "PAPER")))
                .contains("挂号信号码或者签收人");

        // when the firm was told; then the lead has the application before it, and the notice is printed
        complete(number, "notifyCommitment", "anwen-reception", GuidanceForms.commitment(today()));
        assertThat(events(number, Kind.COMMITTED)).hasSize(1);
        assertThat(groups(task(number, "confirm"))).containsExactly("dept-amr");
        assertThat(visibleAt(number, "confirm")).contains("车间消防和用电想请部门上门看看");
        runDueJobs();
        assertThat(papers.of(number)).anyMatch(it -> it.kind() == PaperKind.COMMITMENT);
    }

    @ParameterizedTest
    @CsvSource({"ONSITE, 2024-03-21T14:00", "ONLINE, 2024-03-20T09:00"})
    @Rule({"R-COM-05", "R-COM-06"})
    void whatTheFirmWantsOtherwiseIsDispatchedAndPromisedAgain(String method, String at) {
        // given a promised visit; when the lead calls and the firm wants another time or way
        String number = promisedVisit(AT);
        assertThat(standsAt(number)).containsExactly("confirm");
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation(method, at));

        // then it is dispatched and promised again, and confirmed before anybody goes
        assertThat(standsAt(number)).containsExactly("dispatch");
        promise(number, method, at);
        assertThat(documents.latest(number, "commitment", "").orElseThrow().version())
                .isEqualTo(2);
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation(method, at));
        assertThat(standsAt(number)).containsExactly(method.equals("ONSITE") ? "arrive" : "serve");
    }

    @ParameterizedTest
    @CsvSource({"DESK, serve", "PHONE, serve", "ONLINE, notifyCommitment", "TEXT, notifyCommitment"})
    @Rule("R-SVC-01")
    void adviceAtTheDeskOrByTelephoneNeedsNoNotice(String method, String next) {
        // given a booking; when it is dispatched this way; then it goes there next
        String number = taken("GENERAL");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch(method, "2024-03-18T11:00"));
        assertThat(standsAt(number)).containsExactly(next);
    }

    @Test
    @Rule("R-DSP-04")
    void whatPartnersOfAnEarlierDispatchWroteIsNotInTheNewOne() {
        // given guidance online by two departments, whose partner has given its part
        String number = taken("GENERAL");
        promise(number, "ONLINE", AT, "fire");
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation("ONLINE", AT));
        contribute(number, "fire", GuidanceForms.contribution("fire-1"));
        assertThat(visibleAt(number, "serve")).contains("通道堆放纸箱");

        // when the firm changes it and the lead serves alone; then the lead has nothing of the partner's before it
        amend(number, "CHANGE");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", AT));
        assertThat(tasks.getVariable(task(number, "serve").getId(), "contributions")
                        .toString())
                .isEqualTo("[]");
    }

    private String refusedDispatch(String number, String field, Object value) {
        return refusal(number, "dispatch", "coordination", with(GuidanceForms.dispatch("ONSITE", AT), field, value));
    }
}
