package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

class HeadDecisionTest {

    private static final Paper APPROVED = Paper.of("approved", true, "reason", "涉嫌无证经营");

    @Rule("R-SVC-15")
    @ParameterizedTest
    @ValueSource(strings = {"zhang", "li"})
    void isNotTakenByWhoServed(String server) {
        // given: who wrote the opinion and who served; when: one of them decides, then: refused; another may
        var served =
                new GuidanceCase().done("serve", "zhang").wrote("opinion", Paper.of("servedBy", List.of("qian", "li")));
        var rule = new OtherHead();
        assertThat(APPROVED.faults(rule, served.by(server))).containsExactly(": 进一步监管须由部门负责人批准，参加服务的人员不能自行批准，请交由负责人办理");
        assertThat(APPROVED.faults(rule, served.by("sun"))).isEmpty();
        assertThat(APPROVED.with("reason", null).faults(HeadDecision.class)).containsExactly("reason: 请填写");
    }
}
