package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;

/** A firm picks another service than the one it booked: what hangs on the service goes with it. */
class GuidanceChangedServiceTest extends GuidanceTest {

    @Test
    @Rule({"R-ELI-15", "R-INT-11"})
    void helpWithRectificationIsBookedWithItsBasis() {
        // given a booking of another service; when it is changed to help with rectification, which needs a basis
        String number = book(GuidanceForms.booking());
        Map<String, Object> change =
                with(GuidanceForms.amendment(number, "CHANGE"), "serviceTypes", List.of("RECTIFICATION"));

        // then the firm is told how, and its booking stays as it was
        assertThat(refusedAmendment(change)).isEqualTo("改为问题整改帮扶的，须说明适用情形，请撤回本次预约后重新预约。");
        assertThat(documents.latest(number, "application", "").orElseThrow().version())
                .isEqualTo(1);
        assertThat(standsAt(number)).containsExactly("review");
    }

    @Test
    @Rule({"R-REV-05", "R-INT-11"})
    void whoNoLongerAsksForRectificationIsNotTracked() {
        // given a penalised firm that asked for help with rectification; when it picks advice on policy instead
        String number = book(with(GuidanceForms.booking("RECTIFICATION"), "basis", "PENALISED"));
        amend(with(GuidanceForms.amendment(number, "CHANGE"), "serviceTypes", List.of("POLICY")));
        complete(number, "review", "coordination", GuidanceForms.accepted("CONSULT"));
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T11:00"));
        serve(number, GuidanceForms.opinionByPhone("2024-03-18"));
        rate(number, GuidanceForms.rating(1, "PHONE", "2024-03-18"));

        // then it is revisited and archived without tracking
        assertThat(standsAt(number)).containsExactly("revisitCase");
        toEnd(number);
        assertThat(over(number)).isTrue();
    }
}
