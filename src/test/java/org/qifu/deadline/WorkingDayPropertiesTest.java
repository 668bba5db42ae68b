package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qifu.Rule;

/** What holds for every limit, in published years, in provisional ones and across their borders. */
class WorkingDayPropertiesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    private final Deadlines deadline = new Deadlines(() -> CALENDAR, DeadlineSettings.defaults());

    @Property
    @Rule({"R-TIM-02", "R-TIM-16"})
    void endsOnAWorkingDayWithExactlyNWorkingDaysCounted(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate due = deadline.lastWorkingDay(start, n);

        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
        assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(CALENDAR::isWorkingDay))
                .hasSize(n);
    }

    @Property
    void neverEndsEarlierForALongerLimitOrALaterStart(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate due = deadline.lastWorkingDay(start, n);

        assertThat(deadline.lastWorkingDay(start, n + 1)).isAfter(due);
        assertThat(deadline.lastWorkingDay(start.plusDays(1), n)).isAfterOrEqualTo(due);
    }

    @Property
    void endsOnTheSameDayForEveryTimeOfTheStartingDay(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate due = deadline.lastWorkingDay(LocalDate.ofInstant(start, Deadlines.ZONE), n);

        assertThat(LocalDateTime.ofInstant(
                        deadline.workingDays(Date.from(start), n).toInstant(), Deadlines.ZONE))
                .isEqualTo(due + "T23:59:59.999");
    }

    @Property
    @Rule("R-TIM-15")
    void warnsBetweenStartAndDue(@ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 60) int n) {
        Date due = deadline.workingDays(Date.from(start), n);
        Date warning = deadline.warning(Date.from(start), due);

        assertThat(warning).isAfter(Date.from(start)).isBefore(due);
        assertThat(CALENDAR.isWorkingDay(LocalDate.ofInstant(warning.toInstant(), Deadlines.ZONE)))
                .isTrue();
        Date sameDay = deadline.sameDay(Date.from(start));
        assertThat(deadline.warning(Date.from(start), sameDay)).isBetween(Date.from(start), sameDay, true, true);
    }

    @Property
    void warnsNotEarlierForALaterDue(@ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 60) int n) {
        Date shorter = deadline.warning(Date.from(start), deadline.workingDays(Date.from(start), n));
        Date longer = deadline.warning(Date.from(start), deadline.workingDays(Date.from(start), n + 1));

        assertThat(longer).isAfter(shorter);
    }

    @Property
    @Rule("R-TIM-16")
    void explainsEveryDayOfTheLimit(@ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 60) int n) {
        DeadlineExplanation explained = deadline.explain(start, n);
        LocalDate first = LocalDate.ofInstant(start, Deadlines.ZONE).plusDays(1);

        assertThat(explained.counted()).hasSize(n).last().isEqualTo(explained.due());
        assertThat(explained.due()).isEqualTo(deadline.lastWorkingDay(first.minusDays(1), n));
        assertThat(explained.counted().size() + explained.skipped().size())
                .isEqualTo((int) first.datesUntil(explained.due().plusDays(1)).count());
        assertThat(explained.makeUpDays()).allSatisfy(day -> {
            assertThat(day.kind()).isEqualTo(DayKind.WORKDAY);
            assertThat(explained.counted()).contains(day.date());
        });
    }

    @Property
    @Rule("R-TIM-11")
    void expectsAcceptanceOnAWorkingDayThatIsNotOver(@ForAll("moments") Instant registered) {
        Date target = deadline.intakeTarget(Date.from(registered));

        assertThat(target).isAfterOrEqualTo(Date.from(registered));
        assertThat(CALENDAR.isWorkingDay(LocalDate.ofInstant(target.toInstant(), Deadlines.ZONE)))
                .isTrue();
    }

    /** Days from a year before the published ones to well after them, so that limits cross both borders. */
    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        return Arbitraries.integers().between(0, 365 * 14).map(first::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        long first = Instant.parse("2022-01-01T00:00:00Z").toEpochMilli();
        long last = Instant.parse("2035-12-31T00:00:00Z").toEpochMilli();
        return Arbitraries.longs().between(first, last).map(Instant::ofEpochMilli);
    }
}
