package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.qifu.process.Forms.with;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Stage;

/** 差评核实整改: a lowest rating is verified, put right and answered before its case goes on. */
class RectificationTest extends FlowTest {

    @Test
    @Rule("R-FBK-06")
    void aValidBadRatingIsPutRightAndAnsweredBeforeTheCaseGoesOn() {
        // given a complaint case whose firm gave the lowest level
        String number = rated(4);
        var rating = documents.latest(number, "evaluation", "").orElseThrow();

        // then the unit for complaints verifies it, rectifies and answers, each step with its own day
        assertThat(groups(task(number, "verifyComplaint"))).containsExactly("complaints");
        assertThat(due(number, "verifyComplaint")).isEqualTo(endOf("2024-03-21"));
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, today()));
        assertThat(standsAt(number)).containsExactly("rectify");
        assertThat(due(number, "rectify")).isEqualTo(endOf("2024-03-25"));
        complete(number, "rectify", "complaints", Forms.rectification(today()));
        assertThat(due(number, "answerComplaint")).isEqualTo(endOf("2024-03-19"));
        complete(number, "answerComplaint", "complaints", Forms.complaintAnswer(today()));

        // then the case goes on to its revisit and archive, and the firm's rating is what it was
        assertThat(standsAt(number)).containsExactly("revisitCase");
        complete(number, "revisitCase", "anwen-office", Forms.revisit(true, today()));
        runDueJobs();
        assertThat(file(number).stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(documents.latest(number, "evaluation", "").orElseThrow()).isEqualTo(rating);
        assertThat(events(number, Kind.VERIFIED).get(0).reason()).startsWith("属实");
        assertThat(events(number, Kind.COMPLAINT_ANSWERED)).hasSize(1);
    }

    @Test
    @Rule("R-FBK-06")
    void whatIsNotValidIsAnsweredWithoutRectification() {
        // given a lowest rating; when it proves unfounded
        String number = rated(4);
        complete(number, "verifyComplaint", "complaints", Forms.verification(false, today()));

        // then nothing is put right, but the firm is told all the same
        assertThat(standsAt(number)).containsExactly("answerComplaint");
        assertThat(refusal(number, "answerComplaint", "complaints", with(Forms.complaintAnswer(today()), "text", " ")))
                .contains("「反馈内容」请填写");
        complete(number, "answerComplaint", "complaints", Forms.complaintAnswer(today()));
        assertThat(standsAt(number)).containsExactly("revisitCase");
    }

    @Test
    @Rule("R-FBK-06")
    void nothingIsReportedBeforeItsDay() {
        // given a lowest rating; when a step is dated tomorrow; then it is refused
        String number = rated(4);
        assertThat(refusal(number, "verifyComplaint", "complaints", Forms.verification(true, "2024-03-19")))
                .contains("「联系日期」日期不能晚于今天");
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, today()));
        assertThat(refusal(number, "rectify", "complaints", Forms.rectification("2024-03-19")))
                .contains("「完成日期」日期不能晚于今天");
        complete(number, "rectify", "complaints", Forms.rectification(today()));
        assertThat(refusal(number, "answerComplaint", "complaints", Forms.complaintAnswer("2024-03-19")))
                .contains("「反馈日期」日期不能晚于今天");
    }

    @Test
    @Rule("R-FBK-06")
    void whoHandledTheCaseDoesNotVerify() {
        // given a lowest rating of what chen handled, who also helps the unit for complaints out
        String number = accepted("COMPLAINT", "POINT");
        completeAs(task(number, "handleByAppeals"), "chen", "anwen-appeals", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(4, today()));
        Task verify = task(number, "verifyComplaint");

        // when chen claims the verification, or completes it unclaimed; then both are refused
        assertThat(catchThrowable(() -> as("chen", "complaints", () -> {
                    tasks.claim(verify.getId(), "chen");
                    return null;
                })))
                .hasMessageContaining("您办理过本件");
        assertThat(catchThrowable(() -> completeAs(verify, "chen", "complaints", Forms.verification(false, today()))))
                .hasMessageContaining("您办理过本件");
        assertThat(events(number, Kind.VERIFIED)).isEmpty();
    }

    @Test
    @Rule({"R-TIM-14", "R-TIM-15"})
    void everyStepIsWarnedOfAndSupervisedOnce() {
        // given a lowest rating that nobody looks after
        String number = rated(4);
        int before = file(number).breaches();

        // when its three days are nearly over, then over; then a warning, and one 督办 of the county's
        moveTo("2024-03-21T12:00");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("CV");
        assertThat(standsAt(number)).containsExactly("verifyComplaint");
        moveTo("2024-03-22T09:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("CV");
        assertThat(standsAt(number)).containsExactly("supervise", "verifyComplaint");
        assertThat(groups(task(number, "supervise"))).containsExactly("supervisors");
        complete(number, "supervise", "supervisors", Forms.supervised());

        // when rectification and answer are late as well; then each is breached once
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, today()));
        moveTo("2024-04-01T09:00");
        complete(number, "rectify", "complaints", Forms.rectification(today()));
        moveTo("2024-04-03T09:00");
        assertThat(nodes(number, Kind.BREACHED)).containsExactly("CV", "CR", "CA");
        assertThat(nodes(number, Kind.WARNED)).containsExactly("CV", "CR", "CA");
        assertThat(open(number, "supervise")).hasSize(2);
        assertThat(file(number).breaches()).isEqualTo(before + 3);
    }

    /** A complaint case, solved, answered and rated by telephone with this level in one question. */
    private String rated(int level) {
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(level, today()));
        return number;
    }
}
