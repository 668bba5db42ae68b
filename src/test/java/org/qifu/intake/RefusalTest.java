package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;
import org.qifu.casefile.Submission;

class RefusalTest {

    private static final Paper CONFIRMED = Paper.of("confirmed", true);
    private static final Paper NOTICE =
            Paper.of("form", "ELECTRONIC", "deliveredOn", "2024-03-20", "deliveredTo", "张三");

    @Rule("R-ELI-09")
    @Test
    void isConfirmedByASecondPerson() {
        // given: a review by one official; when: the same one confirms, then: refused; a colleague may
        var reviewed = new GuidanceCase().done("review", "chen");
        var rule = new SecondPerson();
        assertThat(CONFIRMED.faults(rule, reviewed.by("chen"))).containsExactly(": 第六项“其他情形”须由第二人复核，您已作过受理审核，请交由同事办理");
        assertThat(CONFIRMED.faults(rule, reviewed.by("lin"))).isEmpty();

        // and: who turns it down says why
        Paper down = CONFIRMED.with("confirmed", false);
        assertThat(down.faults(rule, reviewed.by("lin"))).containsExactly("reason: 复核不同意的，请填写理由");
        assertThat(down.with("reason", "属于服务范围").faults(rule, reviewed.by("lin")))
                .isEmpty();
        assertThat(CONFIRMED.with("confirmed", null).faults(RefusalConfirmation.class))
                .containsExactly("confirmed: 请选择");
    }

    @Rule("R-ELI-10")
    @Test
    void hasReachedTheFirmOnADayThatCanBe() {
        // given: a booking of the 15th, refused; when: told tomorrow or before the booking, then: refused
        Submission submission = new GuidanceCase().notAccepted().submission();
        var rule = new RefusalDelivered();
        assertThat(NOTICE.faults(rule, submission)).isEmpty();
        assertThat(NOTICE.with("deliveredOn", "2024-03-15").faults(rule, submission))
                .isEmpty();
        assertThat(NOTICE.with("deliveredOn", "2024-03-21").faults(rule, submission))
                .containsExactly("deliveredOn: 日期不能晚于今天");
        assertThat(NOTICE.with("deliveredOn", "2024-03-14").faults(rule, submission))
                .containsExactly("deliveredOn: 日期不能早于受理（登记）日期2024-03-15");
    }

    @Rule("R-ELI-10")
    @Test
    void isProvenWhenOnPaper() {
        // given: a notice on paper; when: without proof, then: refused
        var rule = new RefusalDelivered();
        Paper letter = NOTICE.with("form", "PAPER");
        Submission submission = new GuidanceCase().submission();
        assertThat(letter.faults(rule, submission)).containsExactly("evidence: 书面送达的，请填写挂号信号码或者签收人");
        assertThat(letter.with("evidence", "XA12345678933").faults(rule, submission))
                .isEmpty();
        assertThat(letter.with("deliveredTo", null).faults(RefusalNotice.class)).containsExactly("deliveredTo: 请填写");
    }
}
