package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.notice.TestGateway.hang;
import static org.qifu.notice.TestGateway.status;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.notice.Attempt;
import org.qifu.notice.Channel;
import org.qifu.notice.Notice;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.TestGateway.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** 通知发送: each message finds its own way out, and never stops its case. */
class NoticeFlowTest extends NoticeTest {

    @Autowired
    private TransactionOperations transactions;

    @Test
    void whatNoAttemptDeliversIsToldByTelephone() {
        // given an answered case whose gateway is down for the day; when every wait is over
        String number = answered();
        GATEWAY.then(Collections.nCopies(10, status(503)).toArray(new Answer[0]));
        moveTo("2024-03-18T18:00");

        // then the window has a task with the words and the number, the case went on, and nothing is an incident
        assertThat(standsAt(number)).contains("tellByPhone", "phoneEvaluation");
        assertThat(groups(task(number, "tellByPhone"))).containsExactly("anwen-reception");
        assertThat(visibleAt(number, "tellByPhone")).contains("已由", "13805790001", "网关回应503");
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(logged(number, NoticeEvent.RATE, Channel.SMS).state()).isEqualTo(Notice.State.FAILED);
        assertThat(open(number, "tellByPhone")).hasSize(1);

        // when a call is noted that was not made yet, or reached nobody known; then it is refused
        assertThat(refusal(number, "tellByPhone", "anwen-reception", call("2024-03-18T18:05")))
                .contains("「告知日期」不能晚于现在");
        assertThat(refusal(number, "tellByPhone", "anwen-reception", with(call("2024-03-18T17:50"), "toldTo", null)))
                .contains("「接听人」请填写接听人");

        // when the firm was told; then the log says so after the five attempts that failed
        complete(number, "tellByPhone", "anwen-reception", call("2024-03-18T17:50"));
        var notice = logged(number, NoticeEvent.ANSWERED, Channel.SMS);
        assertThat(notice.state()).isEqualTo(Notice.State.PHONED);
        assertThat(notice.attempts()).extracting(Attempt::ok).containsExactly(false, false, false, false, false, true);
        assertThat(notice.attempts().get(5).reason()).isEqualTo("电话告知：王建国");
        assertThat(documents.latest(number, "phoneCall", "")).isPresent();
    }

    @Test
    void aNumberThatTheGatewayRefusesGoesToTheTelephoneAtOnce() {
        // given a number that no message can go to; then no wait precedes the call, which may fail as well
        String number = answered();
        GATEWAY.then(status(400), status(400));
        runDueJobs();
        assertThat(standsAt(number)).contains("tellByPhone");
        complete(
                number,
                "tellByPhone",
                "anwen-reception",
                fields("reachedAt", "2024-03-18T09:50", "result", "WRONG_NUMBER", "note", "空号"));
        assertThat(logged(number, NoticeEvent.ANSWERED, Channel.SMS).state()).isEqualTo(Notice.State.FAILED);
    }

    @Test
    void aGatewayThatTookTheMessageAndHungSendsItOnce() {
        // given a gateway that takes the first call and does not say so; when it is called again; then by the same id
        String number = answered();
        GATEWAY.then(hang());
        moveTo("2024-03-18T10:02");
        assertThat(GATEWAY.calls()).hasSize(3);
        assertThat(messages("13805790001")).hasSize(2);
        assertThat(log.of(number).stream()
                        .filter(notice -> notice.channel() == Channel.SMS)
                        .filter(notice -> notice.event() == NoticeEvent.ANSWERED || notice.event() == NoticeEvent.RATE))
                .allMatch(notice -> notice.state() == Notice.State.SENT)
                .anyMatch(notice -> notice.attempts().size() == 2);
    }

    @Test
    void whatWasPutRightIsToldByThoseWhoVerifiedIt() {
        // given the answer to a complaint that cannot be delivered; then not the window complained about has to call
        String number = register(Forms.application("anwen"));
        runDueJobs();
        as(
                "anwen-reception",
                () -> runtime.startProcessInstanceByKey(
                        "complaint", Map.of("complaint", spin(Forms.complaint(number, "经办人态度恶劣")))));
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, today()));
        complete(number, "rectify", "complaints", Forms.rectification(today()));
        complete(number, "answerComplaint", "complaints", Forms.complaintAnswer(today()));
        GATEWAY.then(status(400));
        runDueJobs();
        assertThat(groups(task(number, "tellByPhone"))).containsExactly("complaints");
    }

    @Test
    void aStepThatIsRolledBackTellsNobody() {
        // given a registration in a transaction that fails, and a form that is refused; then nothing is ever sent
        long before = runtime.createProcessInstanceQuery()
                .processDefinitionKey("notice")
                .count();
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    register(mailed(Forms.application("anwen")));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThatThrownBy(() -> register(with(mailed(Forms.application("anwen")), "truthful", false)))
                .isNotNull();
        runDueJobs();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("notice")
                        .count())
                .isEqualTo(before);
        assertThat(INBOX.getReceivedMessages()).isEmpty();
        assertThat(GATEWAY.calls()).isEmpty();
    }

    /** A case just answered, all messages before that sent. */
    private String answered() {
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        runDueJobs();
        GATEWAY.reset();
        complete(number, "answer", "anwen-reception", Forms.answer());
        return number;
    }

    private static Map<String, Object> call(String at) {
        return fields("reachedAt", at, "toldTo", "王建国", "result", "TOLD");
    }
}
