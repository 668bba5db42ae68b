package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.FewCodes;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

class ConfirmationTest {

    private static final Paper PAPER =
            Paper.of("method", "ONSITE", "serviceAt", "2024-03-21T09:00:00", "confirmedWith", "张三");

    @Rule("R-COM-05")
    @Test
    void confirmsMethodAndTimeOfWhatIsToCome() {
        // given: ten o'clock; when: an unknown method or a past visit is confirmed, then: refused
        var rule = new ConfirmedArrangement(new FewCodes());
        var submission = new GuidanceCase().submission();
        assertThat(PAPER.faults(rule, submission)).isEmpty();
        assertThat(PAPER.with("method", "PIGEON").faults(rule, submission)).containsExactly("method: 请从列表中选择服务方式");
        Paper past = PAPER.with("serviceAt", "2024-03-20T09:59:00");
        assertThat(past.faults(rule, submission)).containsExactly("serviceAt: 请填写今后的上门时间");
        assertThat(past.with("method", "PHONE").faults(rule, submission)).isEmpty();
        assertThat(PAPER.with("confirmedWith", null).faults(Confirmation.class)).containsExactly("confirmedWith: 请填写");
    }
}
