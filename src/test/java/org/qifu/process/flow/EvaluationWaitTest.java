package org.qifu.process.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.deadline.Deadlines;

/** The wait for a rating is set by the operator. */
class EvaluationWaitTest {

    @Test
    @Rule("R-FBK-01")
    void theFirmHasAsManyWorkingDaysAsConfigured() {
        // given a case answered on a Friday, and a calendar by which two working days end on Tuesday
        Date answered = Date.from(Instant.parse("2024-03-22T02:00:00Z"));
        Date tuesday = Date.from(Instant.parse("2024-03-26T15:59:59.999Z"));
        Deadlines deadlines = mock(Deadlines.class);
        when(deadlines.workingDays(answered, 2)).thenReturn(tuesday);

        // when the wait is two working days, or none; then the firm has until Tuesday, or is telephoned at once
        assertThat(new EvaluationWait(deadlines, 2).until(answered)).isEqualTo(tuesday);
        assertThat(new EvaluationWait(deadlines, 0).until(answered)).isEqualTo(answered);
    }
}
