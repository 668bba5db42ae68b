package org.qifu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

class VisitDecisionTest {

    private static final Paper STOPPED = Paper.of("decision", "STOP", "reason", "正在立案调查", "referral", "县司法局法律服务窗口");

    @Rule("R-ELI-11")
    @Test
    void showsTheWayOnWhenStopping() {
        // given: a service that is stopped; when: without a way on, then: refused; to go on needs none
        var submission = new GuidanceCase().submission();
        Paper lost = STOPPED.with("referral", null);
        assertThat(STOPPED.faults(new StopReferred(), submission)).isEmpty();
        assertThat(lost.faults(new StopReferred(), submission)).containsExactly("referral: 终止服务的，请填写指引：企业可以去哪里、找谁办理");
        assertThat(lost.with("decision", "ADVICE").faults(new StopReferred(), submission))
                .isEmpty();
        assertThat(lost.with("decision", "VISIT").with("reason", null).faults(VisitDecision.class))
                .containsExactly("reason: 请填写");
    }
}
