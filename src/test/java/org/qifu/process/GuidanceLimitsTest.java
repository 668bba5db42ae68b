package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.deadline.CalendarImport;
import org.springframework.beans.factory.annotation.Autowired;

/** By when a booking taken on is served, and what happens when it is not. */
class GuidanceLimitsTest extends GuidanceTest {

    @Autowired
    private CalendarImport calendars;

    @AfterEach
    void publishedCalendar() throws IOException {
        calendars.apply(CalendarChangeTest.year2024(), "admin");
    }

    @Test
    @Rule({"R-TIM-08", "R-TIM-14", "R-TIM-15"})
    void aConsultingNeedIsServedWithinOneWorkingDay() {
        // given a consulting need taken on on Monday at ten
        String number = taken("CONSULT");

        // then it is due on Tuesday night, with a warning when eighty of a hundred parts of its time are gone
        assertThat(file(number).dueAt()).isEqualTo(endOf("2024-03-19"));
        assertThat(due(number, "dispatch")).isEqualTo(endOf("2024-03-19"));
        assertThat(timers(number).get("limitWarning"))
                .isBetween(instant("2024-03-19T16:23:59"), instant("2024-03-19T16:24:00"));

        // when Tuesday goes by; then it is warned of, then breached, and the county's supervisors have it
        moveTo("2024-03-19T17:00");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("GS");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        moveTo("2024-03-20T00:30");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("GS");
        assertThat(groups(task(number, "supervise"))).containsExactly("supervisors");
        assertThat(file(number).breaches()).isEqualTo(1);
        assertThat(standsAt(number)).containsExactly("dispatch", "supervise");
    }

    @Test
    @Rule("R-TIM-09")
    void aGeneralNeedIsWarnedOfAfterThreeDaysAndBreachedAfterFive() {
        // given a general need taken on on Monday; then the third working day is the aim and the fifth the limit
        String number = taken("GENERAL");
        assertThat(timers(number))
                .containsEntry("limitWarning", endOf("2024-03-21"))
                .containsEntry("limitExpiry", endOf("2024-03-25"));
        moveTo("2024-03-22T08:00");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("GS");
        moveTo("2024-03-25T23:00");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        moveTo("2024-03-26T00:10");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("GS");
    }

    @Test
    @Rule({"R-TIM-09", "R-COM-06"})
    void aChangeBuysNoTimeAndNothingIsBreachedTwice() {
        // given a promised visit, warned of; when its firm changes it, and again after the breach
        String number = promisedVisit("2024-03-27T09:00");
        Map<String, Instant> before = timers(number);
        amend(number, "CHANGE");
        assertThat(timers(number)).containsAllEntriesOf(before);
        moveTo("2024-03-22T08:00");
        amend(number, "CHANGE");
        moveTo("2024-03-26T00:10");
        amend(number, "CHANGE");
        moveTo("2024-03-27T08:00");

        // then each was told of once, and it is supervised once
        assertThat(nodes(number, Kind.WARNED)).containsExactly("GS");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("GS");
        assertThat(standsAt(number)).containsExactly("dispatch", "supervise");
    }

    @Test
    @Rule("R-TIM-08")
    void whatIsServedIsBreachedNoMore() {
        // given a consulting need answered by telephone on its first day; when its limit goes by
        String number = taken("CONSULT");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
        serve(number, GuidanceForms.opinionByPhone("2024-03-18"));
        moveTo("2024-03-27T09:00");
        assertThat(events(number, Kind.WARNED)).isEmpty();
        assertThat(events(number, Kind.BREACHED)).isEmpty();
    }

    @Test
    @Rule({"R-DSP-04", "R-SVC-06"})
    void aPartnerHasADayOfItsOwnBeforeTheLeads() {
        // given a visit of two departments that has begun on Wednesday at nine
        String number = promisedVisit("2024-03-20T09:00", "fire");
        enter(number, "2024-03-20T09:00");

        // then the partner's part is due when eighty of a hundred parts of what is left are gone
        assertThat(due(number, "contribute")).isBetween(instant("2024-03-25T06:35:59"), instant("2024-03-25T06:36:00"));
        contribute(number, "fire", GuidanceForms.contribution("fire-1"));
        assertThat(due(number, "serve")).isEqualTo(endOf("2024-03-25"));
    }

    @Test
    @Rule("R-TIM-16")
    void aNewCalendarMovesTheLimitOfARunningService() throws IOException {
        // given a general need due on the 25th; when the Wednesday before becomes a holiday
        String number = taken("GENERAL");
        String waiting = book(GuidanceForms.booking());
        calendars.apply(CalendarChangeTest.year2024("2024-03-20,HOLIDAY,临时放假"), "admin");

        // then ledger, task and timers say the 26th; what is due today stays
        assertThat(file(number).dueAt()).isEqualTo(endOf("2024-03-26"));
        assertThat(due(number, "dispatch")).isEqualTo(endOf("2024-03-26"));
        assertThat(timers(number))
                .containsEntry("limitWarning", endOf("2024-03-22"))
                .containsEntry("limitExpiry", endOf("2024-03-26"));
        assertThat(events(number, Kind.RECOUNTED)).hasSize(1);
        assertThat(due(waiting, "review")).isEqualTo(endOf("2024-03-18"));
        assertThat(timers(waiting)).containsEntry("contactExpiry", endOf("2024-04-10"));
    }
}
