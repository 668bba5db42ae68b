package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;

@Rule("R-TIM-16")
class DeadlineExplanationTest {

    private final Deadlines deadline = new Deadlines(WorkingCalendar::shipped, DeadlineSettings.defaults());

    @Test
    void saysAShortLimitDayByDay() {
        assertThat(explain("2024-03-18", 3).inWords())
                .isEqualTo("2024年3月18日受理，当日不计；3月19日、20日、21日为第1至3个工作日，截止2024年3月21日24时。" + "依据工作日历第1版。");
        assertThat(explain("2024-03-18", 1).inWords()).startsWith("2024年3月18日受理，当日不计；3月19日为第1个工作日，截止2024年3月19日24时。");
    }

    @Test
    void saysWhyDaysAreSkippedAndWhichWeekendsAreWorked() {
        // when the limit of a plan runs over Qingming
        DeadlineExplanation explained = explain("2024-03-25", 10);

        // then
        assertThat(explained.makeUpDays()).extracting(CalendarDay::date).containsExactly(LocalDate.of(2024, 4, 7));
        assertThat(explained.provisional()).isFalse();
        assertThat(explained.inWords("提出解决方案"))
                .isEqualTo("2024年3月25日提出解决方案，当日不计；3月26日至29日、4月1日、2日、3日、7日、8日、9日为第1至10个工作日，"
                        + "截止2024年4月9日24时。不计入：3月30日、31日（周末），4月4日、5日、6日（清明）。"
                        + "周末上班、计入：4月7日（清明调休）。依据工作日历第1版。");
    }

    @Test
    void saysThatAYearIsNotPublishedYet() {
        // when a limit runs into a year without published days
        DeadlineExplanation explained = explain("2026-12-30", 5);

        // then
        assertThat(explained.provisional()).isTrue();
        assertThat(explained.inWords())
                .isEqualTo("2026年12月30日受理，当日不计；12月31日、2027年1月4日至7日为第1至5个工作日，截止2027年1月7日24时。"
                        + "不计入：2027年1月1日（元旦），2日、3日（周末）。依据工作日历第1版。"
                        + "2027年放假安排尚未公布，暂按周末和法定节假日计算，公布后重新计算。");
    }

    private DeadlineExplanation explain(String start, int n) {
        return deadline.explain(Instant.parse(start + "T02:00:00Z"), n);
    }
}
