package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

class ArrivalTest {

    private static final Paper SCANNED = Paper.of("way", "SCANNED", "code", "7KQ2M9");
    private static final Paper MANUAL = Paper.of("way", "MANUAL", "reason", "手机无信号");

    @Rule("R-SVC-19")
    @Test
    void isByTheCodeOfThisService() {
        // given: the service's code; when: another or none is scanned, then: refused
        var rule = new RegisteredEntry();
        var submission = new GuidanceCase().serviceCode("7KQ2M9").submission();
        String wrong = "code: 与本次服务的服务码不符，请重新扫码；不能扫码的改为人工登记并填写原因";
        assertThat(SCANNED.faults(rule, submission)).isEmpty();
        // typed in small letters it is the same code
        assertThat(SCANNED.with("code", "7kq2m9").faults(rule, submission)).isEmpty();
        assertThat(SCANNED.with("code", "AAAAAA").faults(rule, submission)).containsExactly(wrong);
        assertThat(SCANNED.with("code", null).faults(rule, submission)).containsExactly(wrong);
        // and: nothing matches a service that has no code
        assertThat(SCANNED.faults(rule, new GuidanceCase().submission())).containsExactly(wrong);
    }

    @Rule({"R-SVC-19", "R-ARC-08"})
    @Test
    void isByHandWithAReason() {
        // given: an entry by hand; when: without a reason, then: refused
        var rule = new RegisteredEntry();
        var submission = new GuidanceCase().serviceCode("7KQ2M9").submission();
        assertThat(MANUAL.faults(rule, submission)).isEmpty();
        assertThat(MANUAL.with("reason", null).faults(rule, submission)).containsExactly("reason: 不能扫码的，请填写原因");
    }
}
