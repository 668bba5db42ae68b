package org.qifu.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;

@Rule("R-TIM-16")
class CalendarFileTest {

    @Test
    void readsAFileSavedByASpreadsheet() {
        // given a byte order mark, Windows line ends and an empty last line
        String text = "\uFEFF" + CalendarFixture.year(2027).replace("\n", "\r\n") + "\r\n";

        // when, then
        assertThat(CalendarFile.parse(text).years()).containsExactly(2027);
    }

    @Test
    void reportsEveryFaultWithItsLine() {
        String text = "date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-02-30,HOLIDAY,春节\n2027-01-01,HOLIDAY,元旦\n"
                + "2027-02-12,WORKDAY,春节\n2027-05-01,FREE,劳动节\n2027-05-02,HOLIDAY\n2027-05-03,HOLIDAY, \n"
                + "1999-10-01,HOLIDAY,国庆节\n";

        assertThat(faults(text))
                .containsExactly(
                        "第3行：日期“2027-02-30”无效，应为2000年至2099年间的日期，写作2027-01-31。",
                        "第4行：2027-01-01与第2行重复。",
                        "第5行：2027-02-12不是周末，不能登记为调休上班（WORKDAY）。",
                        "第6行：类型“FREE”无效，应为HOLIDAY（放假）或WORKDAY（调休上班）。",
                        "第7行：应有3列（date,kind,name），实有2列。",
                        "第8行：应填写节日名称，不超过40个字。",
                        "第9行：日期“1999-10-01”无效，应为2000年至2099年间的日期，写作2027-01-31。");
    }

    @Test
    void refusesPartOfAYear() {
        // given a file that ends before October
        String text = CalendarFixture.year(2027).replaceAll("2027-10-0[12].*\n", "");

        // when, then the missing day that is not a weekend is named
        assertThat(faults(text)).containsExactly("2027年不完整：法定节假日国庆节（2027-10-01）没有放假。请导入全年安排。");
    }

    @Test
    void refusesWhatIsNotACalendarAtAll() {
        assertThat(faults("")).containsExactly("第1行：表头应为“date,kind,name”。");
        assertThat(faults("日期,类型,名称\n")).containsExactly("第1行：表头应为“date,kind,name”。");
        assertThat(faults("date,kind,name\n\n")).containsExactly("文件中没有任何日期。");
        assertThat(faults("date,kind,name\n2027-01-01,HOLIDAY,\uFFFD\uFFFD\n"))
                .containsExactly("文件不是UTF-8编码，请另存为“CSV UTF-8”后再导入。");
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(CalendarRejected.class, () -> CalendarFile.parse(text))
                .problems();
    }
}
