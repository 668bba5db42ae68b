package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

class FollowUpTest {

    private static final Paper HELP = Paper.of("helpedOn", "2024-03-20", "help", "指导补齐台账", "correction", "DONE");

    @Rule("R-SVC-10")
    @Test
    void tellsOfHelpThatWasGiven() {
        // given: help of today; when: it is tomorrow's, or its correction is not told, then: refused
        var submission = new GuidanceCase().submission();
        assertThat(HELP.faults(FollowUp.class)).isEmpty();
        assertThat(HELP.faults(new HelpDay(), submission)).isEmpty();
        assertThat(HELP.with("helpedOn", "2024-03-21").faults(new HelpDay(), submission))
                .containsExactly("helpedOn: 日期不能晚于今天");
        assertThat(HELP.with("correction", null).faults(FollowUp.class)).containsExactly("correction: 请选择");
    }
}
