package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Desk;
import org.qifu.casefile.Paper;

class RevisitRecordTest {

    private static final Paper REACHED = Paper.of(
            "contactedOn",
            "2024-03-18",
            "reached",
            true,
            "solved",
            true,
            "satisfied",
            false,
            "way",
            "PHONE",
            "spokenTo",
            "张三");

    @Rule("R-REV-08")
    @ParameterizedTest
    @ValueSource(strings = {"solved", "satisfied"})
    void asksThoseItReached(String question) {
        // given: a revisit record without one of the two answers
        Paper open = REACHED.with(question, null);

        // when: checked, then: the answer is asked for if somebody was reached, and only then
        assertThat(REACHED.faults(new RevisitRecord(), Desk.ANWEN.submission())).isEmpty();
        assertThat(open.faults(new RevisitRecord(), Desk.ANWEN.submission())).containsExactly(question + ": 请选择");
        assertThat(open.with("reached", false).faults(new RevisitRecord(), Desk.ANWEN.submission()))
                .isEmpty();
    }

    @Rule("R-REV-08")
    @Test
    void saysWhenAndWhetherSomebodyWasReached() {
        // given: a record without day, without "reached", or of tomorrow, when: checked, then: refused
        assertThat(REACHED.with("contactedOn", null).faults(Revisit.class)).containsExactly("contactedOn: 请填写日期");
        assertThat(REACHED.with("reached", null).faults(Revisit.class)).containsExactly("reached: 请选择");
        assertThat(REACHED.with("contactedOn", "2024-03-19").faults(new RevisitRecord(), Desk.ANWEN.submission()))
                .containsExactly("contactedOn: 日期不能晚于今天");
    }
}
