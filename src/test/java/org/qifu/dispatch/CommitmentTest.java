package org.qifu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;
import org.qifu.casefile.Submission;

class CommitmentTest {

    private static final Paper NOTICE = Paper.of("form", "ELECTRONIC", "sentOn", "2024-03-19", "sentTo", "张三");

    @Rule("R-COM-01")
    @Test
    void wentOutOnADayThatCanBe() {
        // given: a case accepted on the 18th; when: the notice went out before, or will tomorrow, then: refused
        Submission submission = new GuidanceCase().submission();
        var rule = new CommitmentSent();
        assertThat(NOTICE.faults(rule, submission)).isEmpty();
        assertThat(NOTICE.with("sentOn", "2024-03-17").faults(rule, submission))
                .containsExactly("sentOn: 日期不能早于受理（登记）日期2024-03-18");
        assertThat(NOTICE.with("sentOn", "2024-03-21").faults(rule, submission)).containsExactly("sentOn: 日期不能晚于今天");

        // and: on paper it is proven
        Paper letter = NOTICE.with("form", "PAPER");
        assertThat(letter.faults(rule, submission)).containsExactly("evidence: 书面通知的，请填写挂号信号码或者签收人");
        assertThat(letter.with("evidence", "张三签收").faults(rule, submission)).isEmpty();
        assertThat(NOTICE.with("form", null).faults(Commitment.class)).containsExactly("form: 请选择");
    }
}
