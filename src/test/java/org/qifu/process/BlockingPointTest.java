package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.RequestRefused;
import org.qifu.enquiry.EnquiryState;

/** 堵点直达: from the portal to the supervisors without a station between. */
@Rule("R-INT-26")
class BlockingPointTest extends EnquiryTest {

    @Test
    void itReachesTheSupervisorsAtOnceAndIsAnswered() {
        // given a blocking point reported without a name
        String number = workflow.openBlockingPoint(text(Forms.fields("text", "办一个证要跑五个部门。", "station", "anwen")));

        // then the supervisors have it, and no station's group
        assertThat(number).matches("DD-2024-\\d{5}");
        assertThat(groups(task(number, "answerBlockingPoint"))).containsExactly("supervisors");
        assertThat(due(number, "answerBlockingPoint")).isEqualTo(endOf("2024-03-25"));
        assertThat(tasks.getVariableLocal(task(number, "answerBlockingPoint").getId(), "enterprise"))
                .isEqualTo("匿名");
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ASKED);

        // when they answer; then the answer stands in the thread and nothing more can be asked
        complete(number, "answerBlockingPoint", "supervisors", Forms.fields("text", "已责成牵头部门合并办理。"));
        assertThat(said(number)).containsExactly("企业：办一个证要跑五个部门。", "supervisors：已责成牵头部门合并办理。");
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ANSWERED);
        assertThat(runs(number)).isFalse();
        assertThatThrownBy(() -> workflow.askAgain(number, "多久？")).isInstanceOf(RequestRefused.class);
        workflow.close(number);
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ANSWERED);
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        var refused = catchThrowableOfType(
                RequestRefused.class, () -> workflow.openBlockingPoint(text(Forms.fields("text", " ", "phone", "1"))));
        assertThat(refused.problems()).extracting("field").containsExactlyInAnyOrder("text", "phone");
        assertThatThrownBy(() -> workflow.openBlockingPoint(text(Forms.fields("text", "堵", "station", "nowhere"))))
                .hasMessage("「涉及的站点」请从列表中选择站点。");
        String number = workflow.openBlockingPoint(text(Forms.fields("text", "堵")));
        assertThat(refusal(number, "answerBlockingPoint", "supervisors", Forms.fields("text", " ")))
                .isEqualTo("「答复内容」请填写。");
    }
}
