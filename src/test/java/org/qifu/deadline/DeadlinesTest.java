package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
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

    private static Date at(String local) {
        return Date.from(LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant());
    }
}
