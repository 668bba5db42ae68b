package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

class TrackingTest {

    private static final Paper DONE =
            Paper.of("contactedOn", "2024-03-20", "status", "RECTIFIED", "progress", "已全部整改", "penalty", "NONE");

    private static List<String> faults(Paper paper, DocumentRule<Tracking> rule) {
        return paper.faults(rule, new GuidanceCase().submission());
    }

    @Rule("R-REV-05")
    @Test
    void goesOnUntilDoneOrStoppedWithAReason() {
        // given: a firm that is still at it; when: no day or a past one is set for the next round, then: refused
        var rule = new TrackingRound();
        Paper going = DONE.with("status", "IN_PROGRESS");
        assertThat(faults(going, rule)).containsExactly("nextOn: 整改中的，请填写下次跟踪日期");
        assertThat(faults(going.with("nextOn", "2024-03-20"), rule)).containsExactly("nextOn: 请填写今天以后的日期");
        assertThat(faults(going.with("nextOn", "2024-03-21"), rule)).isEmpty();

        // and: to stop needs a reason, to be done does not
        assertThat(faults(DONE.with("status", "STOPPED"), rule)).containsExactly("stopReason: 终止跟踪的，请填写理由");
        assertThat(faults(DONE, rule)).isEmpty();
        assertThat(faults(DONE.with("contactedOn", "2024-03-21"), rule)).containsExactly("contactedOn: 日期不能晚于今天");
    }

    @Rule({"R-REV-06", "R-FRM-32"})
    @ParameterizedTest
    @ValueSource(strings = {"REVOKED", "REMADE", "WAIVED"})
    void accountsForAPenaltyThatChanged(String penalty) {
        // given: a penalty revoked, remade or waived; when: not accounted for, then: refused
        var rule = new PenaltyAccount();
        Paper changed =
                DONE.with("penalty", penalty).with("decidedBy", "县市场监管局").with("account", "依据四张清单撤销");
        assertThat(faults(changed, rule)).isEmpty();
        assertThat(faults(changed.with("account", null), rule)).containsExactly("account: 撤销、重新作出或者不予处罚的，请书面说明具体情况");
        assertThat(faults(changed.with("decidedBy", null), rule)).containsExactly("decidedBy: 请填写作出决定的行政执法机关");
        assertThat(faults(DONE, rule)).isEmpty();
    }

    @Rule("R-REV-07")
    @ParameterizedTest
    @CsvSource({
        "true, true, NONE, true",
        "true, false, NONE, false",
        "false, true, NONE, false",
        "true, true, WAIVED, false"
    })
    void advisesNoPenaltyForWhatIsMinorAndCorrected(boolean minor, boolean corrected, String penalty, boolean advised) {
        // given: a violation, minor or not, corrected or not; when: tracked, then: only both together are advised on
        Paper paper = DONE.with("minor", minor).with("corrected", corrected).with("penalty", penalty);
        assertThat(PenaltyAdvice.of(paper.as(Tracking.class)).isPresent()).isEqualTo(advised);
        assertThat(faults(paper.with("penalty", "NONE"), new PenaltyAccount())).isEmpty();
    }
}
