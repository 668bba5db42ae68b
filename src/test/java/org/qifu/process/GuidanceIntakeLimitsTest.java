package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** By when a booking is looked at and its firm spoken to, and what happens when it is not. */
class GuidanceIntakeLimitsTest extends GuidanceTest {

    @Test
    @Rule("R-TIM-10")
    void anUrgentNeedNobodyLooksAtIsBreachedAfterTwentyFourClockHours() {
        // given an urgent booking of Friday afternoon; when nobody calls until Saturday at the same hour
        String number = urgentOnFriday();
        assertThat(due(number, "review")).isEqualTo(endOf("2024-03-22"));
        moveTo("2024-03-23T16:59");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        moveTo("2024-03-23T17:00");

        // then that is a breach of its own, supervised
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("GC");
        assertThat(groups(task(number, "supervise"))).containsExactly("supervisors");
    }

    @ParameterizedTest
    @CsvSource({"CONSULT, 2024-03-25", "GENERAL, 2024-03-29"})
    @Rule({"R-TIM-10", "R-TIM-17"})
    void anUrgentNeedLookedAtInTimeIsDueByItsNature(String nature, String due) {
        // given an urgent booking; when it is taken on without its nature or class; then that is refused
        String number = urgentOnFriday();
        at("2024-03-22T17:30");
        Map<String, Object> review = GuidanceForms.accepted("URGENT");
        assertThat(refusal(number, "review", "coordination", review)).contains("请选择紧急需求的性质");
        assertThat(refusal(
                        number, "review", "coordination", with(GuidanceForms.accepted("GENERAL"), "needClass", null)))
                .contains("请选择");

        // when it says both; then the nature sets the limit, and nothing is breached on Saturday
        complete(number, "review", "coordination", with(review, "nature", nature));
        assertThat(file(number).dueAt()).isEqualTo(endOf(due));
        moveTo("2024-03-23T18:00");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
    }

    @Test
    @Rule("R-TIM-10")
    void whoWasSpokenToInTimeIsNoBreachWhileASecondPersonConfirms() {
        // given an urgent booking refused on ground six within the hour; when the second person takes until Sunday
        String number = urgentOnFriday();
        at("2024-03-22T17:30");
        complete(number, "review", "coordination", GuidanceForms.refused("G6"));
        moveTo("2024-03-24T09:00");

        // then the firm was contacted in time
        assertThat(standsAt(number)).containsExactly("confirmRefusal");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-18T10:00, 2024-03-18",
        "2024-03-18T20:00, 2024-03-19",
        "2024-03-23T10:00, 2024-03-25",
    })
    @Rule("R-TIM-11")
    void aBookingNotLookedAtTheSameWorkingDayIsShownAndNoMore(String booked, String target) {
        // given a booking in or out of hours; then it is to be looked at by the end of this or the next working day
        at(booked);
        String number = book(GuidanceForms.booking());
        assertThat(due(number, "review")).isEqualTo(endOf(target));
        assertThat(file(number).dueAt()).isEqualTo(endOf(target));

        // when that day ends; then it is warned of, and neither breached nor supervised
        moveTo(target + "T23:59:59");
        assertThat(events(number, Kind.WARNED)).isEmpty();
        moveTo("2024-03-27T09:00");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("GI");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        assertThat(standsAt(number)).containsExactly("review");
    }

    @Test
    @Rule({"R-TIM-11", "R-TIM-14"})
    void aBookingNobodyLooksAtForFifteenWorkingDaysIsBreached() {
        // given a booking of Monday; when the time in which its firm may withdraw is over
        String number = book(GuidanceForms.booking());
        moveTo("2024-04-09T23:00");
        assertThat(events(number, Kind.BREACHED)).isEmpty();
        moveTo("2024-04-10T00:10");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("GC");
        assertThat(standsAt(number)).containsExactly("review", "supervise");
    }

    @Test
    @Rule("R-TIM-10")
    void anUrgentBookingOfTheWeekendStandsBeforeTheOthers() {
        // given two bookings of one Saturday morning, one of them urgent
        at("2024-03-23T10:00");
        String urgent = book(with(GuidanceForms.booking(), "urgent", true));
        String other = book(GuidanceForms.booking());

        // then the urgent one is to be looked at within 24 hours, the other on Monday
        assertThat(due(urgent, "review")).isEqualTo(instant("2024-03-24T10:00"));
        assertThat(file(urgent).dueAt()).isEqualTo(instant("2024-03-24T10:00"));
        assertThat(due(other, "review")).isEqualTo(endOf("2024-03-25"));
    }

    private String urgentOnFriday() {
        at("2024-03-22T17:00");
        return book(with(GuidanceForms.booking(), "urgent", true));
    }
}
