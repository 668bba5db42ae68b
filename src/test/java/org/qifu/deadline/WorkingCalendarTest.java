package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest
    @Rule("R-TIM-16")
    @CsvSource({
        // Spring Festival of 2024: the eve is worked, the week is free, the Sundays around it are worked
        "2024-02-09, true",
        "2024-02-12, false",
        "2024-02-16, false",
        "2024-02-04, true",
        "2024-02-18, true",
        // Qingming with a worked Sunday, a plain weekend, a plain Monday
        "2024-04-04, false",
        "2024-04-07, true",
        "2024-03-23, false",
        "2024-03-25, true",
        // New Year of 2026 with a worked Sunday
        "2026-01-02, false",
        "2026-01-04, true"
    })
    void followsThePublishedDays(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @Rule("R-TIM-16")
    @CsvSource({
        // 元旦, 除夕 to 初三, 清明, 劳动节, 端午, 中秋, 国庆节 of 2027
        "2027-01-01, false", "2027-02-05, false", "2027-02-08, false", "2027-02-09, true", "2027-04-05, false",
        "2027-05-03, true", "2027-06-09, false", "2027-09-15, false", "2027-10-01, false", "2027-10-04, true",
        // before the law was revised neither 除夕 nor 2 May was free
        "2022-05-02, true", "2028-05-02, false"
    })
    void countsStatutoryHolidaysInAYearThatIsNotPublished(LocalDate day, boolean worked) {
        // given
        assertThat(calendar.isProvisional(Year.from(day))).isTrue();

        // when, then
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void knowsWhichYearsAreProvisional() {
        assertThat(List.of(2022, 2023, 2026, 2027))
                .filteredOn(year -> calendar.isProvisional(Year.of(year)))
                .containsExactly(2022, 2027);
        assertThat(calendar.versionName()).isEqualTo("第1版");
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void hasStatutoryDaysThatAgreeWithEveryPublishedYear(int year) {
        // when the fixed rule is asked about a year that was published later
        var byLaw = StatutoryHolidays.of(year);

        // then every day of it was indeed published as a holiday of that name
        assertThat(byLaw).hasSizeGreaterThanOrEqualTo(11);
        byLaw.forEach((date, name) -> assertThat(calendar.exception(date)).hasValueSatisfying(day -> {
            assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
            assertThat(name).isIn(day.name(), "国庆节", "中秋");
        }));
    }

    @Test
    void hasLunarHolidaysUpTo2035() {
        for (int year = 2023; year <= 2035; year++) {
            assertThat(StatutoryHolidays.of(year).values()).contains("春节", "端午").hasSizeGreaterThanOrEqualTo(10);
        }
    }
}
