package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.qifu.Rule;
import org.qifu.enquiry.Closing;
import org.qifu.enquiry.EnquiryState;
import org.qifu.portal.HelpDesk;
import org.qifu.portal.Receipt;
import org.qifu.portal.SubmissionKey;
import org.springframework.beans.factory.annotation.Autowired;

/** The firm and the clerk write in one thread in the same moment. */
@Rule("R-INT-24")
class HelpRacesTest extends EnquiryTest {

    @Autowired
    private HelpDesk desk;

    @RepeatedTest(5)
    void aQuestionMeetsAnAnswer() throws Exception {
        // given a clerk about to answer; when the firm asks more in the same moment
        String number = asked("能开证明吗？");
        Task open = task(number, "answerHelp");
        List<Throwable> ends = GuidanceRaces.atOnce(List.of(
                click(() -> workflow.askAgain(number, "要带身份证吗？")),
                click(() -> completeAs(open, "anwen-reception", "anwen-reception", answerOf("能。", "NONE", 1)))));

        // then the question is taken; a clerk who is beaten is told in words and sends the answer again
        assertThat(ends.get(0)).isNull();
        if (ends.get(1) != null) {
            assertThat(ends.get(1)).hasMessageMatching("(?s)\\p{IsHan}.*。").hasMessageNotContaining("ENGINE");
            answer(number, "能。", 1);
        }

        // and both stand in the thread, and the question waits for its own answer
        assertThat(said(number)).hasSize(3).contains("企业：要带身份证吗？", "anwen-reception：能。");
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ASKED);
        answer(number, "要。", 3);
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ANSWERED);
    }

    @RepeatedTest(5)
    void theEndMeetsAnAnswer() throws Exception {
        // given a clerk about to answer; when the firm ends the thread in the same moment
        String number = asked("能开证明吗？");
        Task open = task(number, "answerHelp");
        List<Throwable> ends = GuidanceRaces.atOnce(List.of(
                click(() -> workflow.close(number)),
                click(() -> completeAs(open, "anwen-reception", "anwen-reception", answerOf("能。", "NONE", 1)))));

        // then it is over, with the answer or without it, and the clerk who lost was told
        assertThat(ends.get(0)).isNull();
        assertThat(enquiry(number).closedBy()).isEqualTo(Closing.FIRM);
        assertThat(runs(number)).isFalse();
        assertThat(said(number)).hasSize(ends.get(1) == null ? 2 : 1);
    }

    @RepeatedTest(5)
    void aDoubleClickAsksOnce() throws Exception {
        // given one form sent twice in the same moment
        var key = new SubmissionKey("portal", "HELP" + System.nanoTime());
        Callable<Receipt> send = () -> desk.ask(text(question("能开证明吗？")), key);
        List<Receipt> receipts = GuidanceRaces.atOnce(List.of(send, send));

        // then it is one enquiry, and both clicks can open it
        String number = receipts.get(0).caseNumber();
        assertThat(receipts).extracting(Receipt::caseNumber).containsOnly(number);
        assertThat(open(number, "answerHelp")).hasSize(1);

        // when it is answered, and a further question is sent twice; then it is asked once
        answer(number, "能。", 1);
        Callable<Throwable> again = click(() -> workflow.askAgain(number, "要带身份证吗？"));
        assertThat(GuidanceRaces.atOnce(List.of(again, again))).containsOnlyNulls();
        assertThat(said(number)).hasSize(3);
        assertThat(open(number, "answerHelp")).hasSize(1);
    }

    private static Callable<Throwable> click(Runnable click) {
        return () -> catchThrowable(click::run);
    }
}
