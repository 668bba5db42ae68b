package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** The paths of {@code appeal} on the real engine, on H2. */
class AppealFlowTest extends FlowTest {

    @Test
    @Rule({"R-ESC-01", "R-DSP-18", "R-DSP-25"})
    void agencySolvesWhatReceptionAccepted() {
        // given a complex problem accepted on Monday
        String number = accepted("COMPLEX", "POINT");
        assertThat(standsAt(number)).containsExactly("handleByAgency");
        assertThat(task(number, "handleByAgency").getDueDate())
                .isEqualTo(java.util.Date.from(instant("2024-03-21T23:59:59.999")));

        // when agency solves it
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());

        // then reception answers, the firm rates, and the case is archived
        assertThat(standsAt(number)).containsExactly("answer");
        toArchive(number);
        assertThat(ended(number)).isTrue();
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(events(number, Kind.ANSWERED)).hasSize(1);
    }
}
