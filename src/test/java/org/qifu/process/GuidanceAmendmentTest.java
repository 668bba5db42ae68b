package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.archive.Paper;
import org.qifu.archive.PaperKind;
import org.qifu.archive.Papers;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.casefile.RequestRefused;
import org.springframework.beans.factory.annotation.Autowired;

/** What a firm may still change or take back, until when, and who may register it. */
class GuidanceAmendmentTest extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";
    private static final String STARTED = "服务已经开始，不能再撤回或者变更。需要调整的，请直接联系牵头部门。";

    @Autowired
    private CaseWorkflow workflow;

    @Autowired
    private Papers papers;

    @ParameterizedTest
    @CsvSource({"true", "false"})
    @Rule("R-TIM-12")
    void theFifteenthWorkingDayIsTheLast(boolean dispatched) {
        // given two bookings of Monday, 18 March 2024
        String inTime = dispatched ? promisedVisit(AT) : book(GuidanceForms.booking());
        String late = dispatched ? promisedVisit(AT) : book(GuidanceForms.booking());

        // when one is withdrawn on the evening of 9 April; then it is; the other on the 10th; then it is too late
        at("2024-04-09T23:00");
        amend(inTime, "WITHDRAW");
        assertThat(standsAt(inTime)).containsExactly("archive");
        at("2024-04-10T00:10");
        List<String> before = standsAt(late);
        for (String kind : List.of("WITHDRAW", "CHANGE")) {
            assertThat(refusedAmendment(with(
                            GuidanceForms.amendment(late, kind),
                            "wishedAt",
                            kind.equals("CHANGE") ? "2024-04-12T09:00" : null)))
                    .isEqualTo("撤回和变更应在申请之日起15个工作日内提出，期限已于2024年4月9日届满。");
        }
        assertThat(standsAt(late)).isEqualTo(before);
        assertThat(documents.latest(late, "amendment", "")).isEmpty();
    }

    @Test
    @Rule("R-TIM-12")
    void whatHasBegunIsNotTakenBack() {
        // given a visit that has begun; when its firm withdraws or changes it; then it is told whom to call
        String number = promisedVisit(AT);
        enter(number, AT);
        assertThat(refusedAmendment(GuidanceForms.amendment(number, "WITHDRAW")))
                .isEqualTo(STARTED);
        assertThat(refusedAmendment(GuidanceForms.amendment(number, "CHANGE"))).isEqualTo(STARTED);
        assertThat(standsAt(number)).containsExactly("serve");

        // when the opinion was given; then there is nothing left to withdraw
        serve(number, GuidanceForms.opinion("2024-03-20"));
        assertThat(refusedAmendment(GuidanceForms.amendment(number, "WITHDRAW")))
                .isEqualTo("该办件的服务已经完成或者已经结束，不能再撤回或者变更。");
        assertThat(file(number).outcome()).isNull();
    }

    @Test
    @Rule("R-TIM-12")
    void onlyTheOwnWindowAndCoordinationRegisterForTheFirm() {
        // given a booking of Anwen and an appeal
        String number = book(GuidanceForms.booking());
        String appeal = accepted("COMPLEX", "POINT");
        String notOwn = "没有这个预约办件，或者不由您的站点（部门）办理，请核对办件编号。";

        // when a number is unknown, an appeal's, or another window's; then it is refused
        assertThat(refusedAmendment(GuidanceForms.amendment("ZD-2024-99999", "WITHDRAW")))
                .isEqualTo(notOwn);
        assertThat(refusedAmendment(GuidanceForms.amendment(appeal, "WITHDRAW")))
                .contains("请填写预约指导服务的办件编号");
        assertThat(refusedAmendment("yushan-reception", GuidanceForms.amendment(number, "WITHDRAW")))
                .isEqualTo(notOwn);

        // when coordination registers it; then it is withdrawn
        amend("coordination", GuidanceForms.amendment(number, "WITHDRAW"));
        assertThat(standsAt(number)).containsExactly("archive");
    }

    @Test
    @Rule({"R-INT-11", "R-TIM-12"})
    void aChangeBeforeAcceptanceIsReviewedAgain() {
        // given a booking under review; when its firm picks another service
        String number = book(GuidanceForms.booking());
        amend(with(GuidanceForms.amendment(number, "CHANGE"), "serviceTypes", List.of("POLICY")));

        // then the application has a second version with it, the first is kept, and the review begins anew
        assertThat(documents.latest(number, "application", ""))
                .hasValueSatisfying(it -> assertThat(it.version()).isEqualTo(2))
                .hasValueSatisfying(it -> assertThat(it.content()).contains("[\"POLICY\"]"));
        assertThat(standsAt(number)).containsExactly("review");
        assertThat(tasks.getVariable(task(number, "review").getId(), "application")
                        .toString())
                .contains("[\"POLICY\"]");
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        assertThat(standsAt(number)).containsExactly("dispatch");
    }

    @Test
    @Rule({"R-COM-06", "R-INT-11"})
    void aChangeAfterDispatchIsPromisedInASecondNotice() {
        // given a promised visit with its notice; when the firm wants another day
        String number = promisedVisit(AT);
        runDueJobs();
        amend(number, "CHANGE");

        // then the services stay as booked, and the dispatch opens as it was
        assertThat(documents.latest(number, "application", "").orElseThrow().version())
                .isEqualTo(1);
        assertThat(visibleAt(number, "dispatch")).contains("请准备消防设施台账", "2024-03-28T09:00");

        // when it is dispatched and told again; then there are two notices, the old one kept
        promise(number, "ONSITE", "2024-03-28T09:00");
        runDueJobs();
        assertThat(documents.of(number).stream().filter(it -> it.name().equals("commitment")))
                .hasSize(2);
        assertThat(papers.of(number).stream().filter(it -> it.kind() == PaperKind.COMMITMENT))
                .extracting(Paper::version)
                .containsExactly(1, 2);
    }

    @Test
    @Rule("R-TIM-12")
    void theFirmWithdrawsOrChangesByItselfThroughThePort() {
        // given two bookings; when the portal hands a change and a withdrawal over
        String changed = promisedVisit(AT);
        String withdrawn = book(GuidanceForms.booking());
        workflow.amend(spin(GuidanceForms.amendment(changed, "CHANGE")).toString());
        workflow.amend(spin(GuidanceForms.amendment(withdrawn, "WITHDRAW")).toString());

        // then both are done, by nobody on the staff
        assertThat(standsAt(changed)).containsExactly("dispatch");
        assertThat(events(changed, Kind.CHANGED)).singleElement().matches(event -> event.actor() == null);
        assertThat(standsAt(withdrawn)).containsExactly("archive");

        assertThatThrownBy(() -> workflow.amend(spin(GuidanceForms.amendment("ZD-2024-99999", "WITHDRAW"))
                        .toString()))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("没有这个预约办件，请核对办件编号。");

        // when what is asked for is nothing, or too late; then it is refused in words
        Map<String, Object> nothing = with(GuidanceForms.amendment(changed, "CHANGE"), "wishedAt", null);
        assertThatThrownBy(() -> workflow.amend(spin(nothing).toString()))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("请至少填写一项要变更的内容");
        assertThatThrownBy(() -> workflow.amend(
                        spin(GuidanceForms.amendment(withdrawn, "WITHDRAW")).toString()))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("该办件的服务已经完成或者已经结束，不能再撤回或者变更。");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    @Rule({"R-TIM-12", "R-ARC-05"})
    void whatIsWithdrawnHalfwayThroughASecondPromiseIsArchivedAllTheSame(boolean told) {
        // given a visit put off at its confirmation and dispatched again; when the firm withdraws before it is told, or
        // before it confirms again
        String number = promisedVisit(AT);
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation("ONSITE", "2024-03-21T09:00"));
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", "2024-03-21T09:00"));
        if (told) {
            at("2024-03-18T11:00");
            complete(number, "notifyCommitment", "anwen-reception", GuidanceForms.commitment(today()));
        }
        amend(number, "WITHDRAW");

        // then the steps left open do not keep it from the archive
        archive(number);
        assertThat(over(number)).isTrue();
        assertThat(file(number).outcome()).isEqualTo("WITHDRAWN");
    }
}
