package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.casefile.RequestRefused;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal will do through the port: open a case and rate it. */
class CaseWorkflowTest extends FlowTest {

    @Autowired
    private CaseWorkflow workflow;

    @Test
    @Rule("R-FBK-01")
    void takesTheFirmsOwnRatingWhileStaffAreAboutToTelephone() {
        // given a case whose firm is to be telephoned
        String number = workflow.openAppeal(spin(Forms.application("anwen")).toString());
        complete(number, "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        Map<String, Object> own = Forms.with(Forms.rating(2, today()), "source", "PORTAL");

        // when the firm rates by itself first, then the telephone task is gone and the rating is on record
        workflow.rate(number, spin(own).toString());
        assertThat(standsAt(number)).doesNotContain("phoneEvaluation");
        assertThat(documents.latest(number, "evaluation", "")).isPresent();

        // and a second rating finds nothing to rate
        assertThatThrownBy(() -> workflow.rate(number, spin(own).toString()))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("该办件目前不在评价环节，不能评价。");
    }

    @Test
    @Rule("R-FBK-03")
    void refusesARatingThatIsNotWhatItSays() {
        // given a case that awaits its rating
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());

        // when a rating by telephone comes from outside, then it is refused and the task still waits
        assertThatThrownBy(() -> workflow.rate(
                        number,
                        spin(Forms.with(Forms.rating(9, today()), "source", "PORTAL"))
                                .toString()))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("请选择四个等级之一");
        assertThat(standsAt(number)).containsExactly("phoneEvaluation");
    }

    @Test
    @Rule("R-INT-18")
    void refusesABadApplicationWithoutATrace() {
        // given an application with a telephone of letters
        Map<String, Object> bad = Forms.with(Forms.application("anwen"), "contactPhone", "abc");
        long before = runtime.createProcessInstanceQuery().count();

        // when and then
        assertThatThrownBy(() -> workflow.openAppeal(spin(bad).toString()))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("电话");
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }
}
