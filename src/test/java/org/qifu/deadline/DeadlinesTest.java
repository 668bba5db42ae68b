package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;

/** The register's own examples, counted on the published calendar of 2024. */
class DeadlinesTest {

    private final Deadlines deadline = new Deadlines(WorkingCalendar::shipped, DeadlineSettings.defaults());

    @Test
    @Rule("R-TIM-01")
    void endsASimpleProblemAtMidnightOfTheDayOfAcceptance() {
        // given a simple problem accepted on a Monday morning, and one on a Saturday
        Date monday = at("2024-03-18T10:00");
        Date saturday = at("2024-03-23T10:00");

        // when, then 不过夜 is literal: the same calendar day, worked or not
        assertThat(deadline.sameDay(monday)).isEqualTo(at("2024-03-18T23:59:59.999"));
        assertThat(deadline.sameDay(saturday)).isEqualTo(at("2024-03-23T23:59:59.999"));
    }

    @ParameterizedTest
    @Rule({"R-TIM-02", "R-TIM-03", "R-TIM-04", "R-TIM-12"})
    @CsvSource({
        "2024-03-18T10:00, 3, 2024-03-21",
        "2024-03-18T10:00, 5, 2024-03-25",
        "2024-03-18T10:00, 15, 2024-04-09",
        // Qingming and Labour Day are skipped; the Sundays 7 and 28 April are worked and count
        "2024-03-25T10:00, 30, 2024-05-09",
        // the last minute of a day is still that day in Shanghai
        "2024-03-18T23:59, 3, 2024-03-21",
        "2024-03-18T00:00, 3, 2024-03-21"
    })
    void endsALimitAtMidnightOfItsLastWorkingDay(LocalDateTime start, int n, LocalDate due) {
        assertThat(deadline.workingDays(at(start.toString()), n)).isEqualTo(at(due + "T23:59:59.999"));
    }

    @ParameterizedTest
    @Rule("R-TIM-11")
    @CsvSource({
        // in hours, before opening, and at the very end of hours: the same day
        "2024-03-18T10:00:00, 2024-03-18",
        "2024-03-18T06:30:00, 2024-03-18",
        "2024-03-18T17:00:00, 2024-03-18",
        // after hours, on a Friday too: the next working day
        "2024-03-18T17:00:01, 2024-03-19",
        "2024-03-22T22:00:00, 2024-03-25",
        // at night on a holiday, and in the morning of a weekend
        "2024-05-01T02:00:00, 2024-05-06",
        "2024-03-23T10:00:00, 2024-03-25",
        // on a Sunday that is worked
        "2024-04-07T10:00:00, 2024-04-07"
    })
    void expectsAcceptanceByTheEndOfTheWorkingDay(LocalDateTime registered, LocalDate target) {
        assertThat(deadline.intakeTarget(at(registered.toString()))).isEqualTo(at(target + "T23:59:59.999"));
    }

    @Test
    @Rule("R-TIM-15")
    void warnsWhenTheShareOfTheWorkingTimeHasPassed() {
        // given a limit of one working day from Friday 10:00: 14 hours of Friday and 24 of Monday
        Date start = at("2024-03-22T10:00");
        Date due = deadline.workingDays(start, 1);

        // when
        Date warning = deadline.warning(start, due);

        // then it comes after 80% of 38 hours, the weekend left out
        assertThat(warning).isEqualTo(at("2024-03-25T16:23:59.999"));
    }

    @Test
    @Rule("R-TIM-15")
    void warnsByTheClockWhenNoWorkingTimeIsLeft() {
        // given a simple problem accepted on a Saturday that is not worked
        Date start = at("2024-03-23T10:00");

        // when, then 80% of its 14 hours
        assertThat(deadline.warning(start, deadline.sameDay(start))).isEqualTo(at("2024-03-23T21:11:59.999"));
    }

    @Test
    @Rule("R-TIM-15")
    void warnsAfterTheConfiguredShare() {
        // given half instead of four fifths
        var half = new Deadlines(WorkingCalendar::shipped, new DeadlineSettings(0.5, LocalTime.of(17, 0)));

        // when, then
        assertThat(half.warning(at("2024-03-18T00:00"), at("2024-03-20T00:00"))).isEqualTo(at("2024-03-19T00:00"));
        assertThatThrownBy(() -> new DeadlineSettings(1.2, LocalTime.of(17, 0))).hasMessageContaining("1.2");
    }

    @ParameterizedTest
    @Rule("R-TIM-12")
    @CsvSource({"2024-03-18, true", "2024-04-09, true", "2024-04-10, false", "2024-03-17, false"})
    void knowsWhetherADayIsWithinALimit(LocalDate day, boolean within) {
        assertThat(deadline.withinWorkingDays(LocalDate.parse("2024-03-18"), day, 15))
                .isEqualTo(within);
    }

    @Test
    void refusesALimitWithoutDays() {
        assertThatThrownBy(() -> deadline.workingDays(at("2024-03-18T10:00"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Date at(String local) {
        return Date.from(LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant());
    }
}
