package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** 预约式指导服务 from the booking to the archive, by each of its ways. */
class GuidanceFlowTest extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";

    @Test
    @Rule({"R-DSP-28", "R-DSP-04", "R-SVC-06", "R-ARC-01"})
    void aJointVisitGoesFromBookingToArchive() {
        // given a booking taken on and promised as a visit by three departments
        String number = promisedVisit(AT, "fire", "ecology");
        assertThat(number).startsWith("ZD-2024-");
        enter(number, AT);

        // when each partner gives its part; then the lead has all of them before the one opinion
        assertThat(open(number, "contribute")).hasSize(2);
        assertThat(open(number, "serve")).isEmpty();
        open(number, "contribute").forEach(task -> {
            String group = groups(task).get(0);
            String unit = group.substring("dept-".length());
            completeAs(task, unit + "-1", group, GuidanceForms.contribution(unit + "-1"));
        });
        serve(number, GuidanceForms.opinion("2024-03-20"));
        sign(number);
        assertThat(documents.latest(number, "contribution", "fire")).isPresent();
        assertThat(documents.latest(number, "contribution", "ecology")).isPresent();
        assertThat(file(number).stage()).isEqualTo(Stage.SERVED);

        // when the firm rates and the one who served revisits; then coordination archives it, and nothing is left
        rateAtWindow(number, 1);
        assertThat(groups(task(number, "revisitCase"))).containsExactly("dept-amr");
        toEnd(number);
        assertThat(over(number)).isTrue();
        assertThat(file(number).outcome()).isEqualTo("SERVED");
        assertThat(file(number).archivedAt()).isNotNull();
    }

    @Test
    @Rule({"R-SVC-01", "R-FBK-03"})
    void aQuestionIsAnsweredByTelephoneWithoutVisitOrNotice() {
        // given a consulting need dispatched to be answered by telephone; then it goes straight to the service
        String number = taken("CONSULT");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
        assertThat(standsAt(number)).containsExactly("serve");

        // when it was given; then coordination telephones for the rating, not who served
        serve(number, GuidanceForms.opinionByPhone("2024-03-18"));
        runDueJobs();
        assertThat(groups(task(number, "phoneEvaluation"))).containsExactly("coordination");
        complete(number, "phoneEvaluation", "coordination", GuidanceForms.rating(1, "PHONE", "2024-03-18"));
        toEnd(number);
        assertThat(over(number)).isTrue();
    }

    @Test
    @Rule({"R-ELI-10", "R-INT-09"})
    void aRefusalEndsOnlyWhenTheFirmWasTold() {
        // given a booking refused for being out of scope; then the window that took it is to tell the firm
        String number = book(GuidanceForms.booking());
        complete(number, "review", "coordination", GuidanceForms.refused("OUT_OF_SCOPE"));
        assertThat(standsAt(number)).containsExactly("notifyRefusal");
        assertThat(groups(task(number, "notifyRefusal"))).containsExactly("anwen-reception");

        // when it has; then the case is archived as refused
        complete(
                number,
                "notifyRefusal",
                "anwen-reception",
                Forms.fields("form", "ELECTRONIC", "deliveredOn", "2024-03-18", "deliveredTo", "王建国"));
        archive(number);
        assertThat(over(number)).isTrue();
        assertThat(file(number).outcome()).isEqualTo("REFUSED");
        assertThat(events(number, Kind.ACCEPTED)).isEmpty();
    }

    @Test
    @Rule("R-TIM-12")
    void aBookingIsWithdrawnBeforeAndAfterItsAcceptance() {
        // given one booking that waits for its review and one that is dispatched
        String waiting = book(GuidanceForms.booking());
        String dispatched = promisedVisit(AT);

        // when their firms withdraw; then both are archived as withdrawn
        for (String number : List.of(waiting, dispatched)) {
            amend(number, "WITHDRAW");
            assertThat(standsAt(number)).containsExactly("archive");
            archive(number);
            assertThat(over(number)).isTrue();
            assertThat(file(number).outcome()).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    @Rule({"R-COM-06", "R-TIM-12"})
    void aChangeAfterDispatchIsDispatchedAndPromisedAnew() {
        // given a promised visit; when its firm wants another day
        String number = promisedVisit(AT);
        amend(number, "CHANGE");

        // then it stands at dispatch again, and the firm gets a second notice
        assertThat(standsAt(number)).containsExactly("dispatch");
        promise(number, "ONSITE", "2024-03-28T09:00");
        runDueJobs();
        assertThat(documents.latest(number, "commitment", "").orElseThrow().version())
                .isEqualTo(2);
        assertThat(events(number, Kind.CHANGED)).hasSize(1);
    }

    @Test
    @Rule("R-INT-03")
    void theCountysWindowTakesBookingsAndKeepsThem() {
        // given a firm that walks into the county centre; when its booking is registered there
        Map<String, Object> booking = Forms.with(GuidanceForms.booking(), "station", "centre");
        String number = start("guidance", "centre-reception", "application", booking);

        // then the case is that window's, which tells the firm what it is promised
        assertThat(file(number).station()).isEqualTo("centre");
        assertThat(file(number).channel()).isEqualTo("WINDOW");
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", AT));
        assertThat(groups(task(number, "notifyCommitment"))).containsExactly("centre-reception");

        // when a problem is brought there; then it is not taken: appeals begin at a station
        Map<String, Object> problem = Forms.with(Forms.application("anwen"), "station", "centre");
        assertThatThrownBy(() -> start("appeal", "anwen-reception", "application", problem))
                .hasMessageContaining("企业服务站点（窗口）");
    }

    private void rateAtWindow(String number, int level) {
        // Nobody waits in these tests: the configured wait is none.
        runDueJobs();
        Map<String, Object> rating = GuidanceForms.rating(level, "WINDOW", today());
        complete(number, "phoneEvaluation", "coordination", rating);
    }
}
