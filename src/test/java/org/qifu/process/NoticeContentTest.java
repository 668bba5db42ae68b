package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.intake.Ground;
import org.qifu.notice.Channel;
import org.qifu.notice.Notice;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.PortalMessages;
import org.qifu.notice.TestGateway;
import org.qifu.portal.CodeAsked;
import org.qifu.portal.QueryCodes;
import org.qifu.process.action.ActionDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** What firms and officials read of a case. */
class NoticeContentTest extends NoticeTest {

    @Autowired
    private PortalMessages page;

    @Autowired
    private QueryCodes codes;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Test
    @Rule({"R-COM-01", "R-COM-02"})
    void aCommitmentIsSentWithItsFiveFieldsAndItsTimeIsOnRecord() {
        // given a booking; when its promise goes out electronically; then by mail and short message, with all it has to
        // say
        String number = book(mailed(GuidanceForms.booking()));
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        at("2024-03-18T11:30");
        promise(number, "ONSITE", "2024-03-20T09:00", "fire");
        runDueJobs();
        assertThat(mail("服务承诺（" + number))
                .contains(
                        "服务时间：2024年3月20日9时00分",
                        "指导方式：上门指导（地点：磐安青山菌业有限公司一车间）",
                        "牵头部门：市场监管",
                        "协同部门：消防救援",
                        "需要配合准备的事项：请准备消防设施台账",
                        "https://qf.example/progress?number=" + number);
        assertThat(messages("13805790001")).anyMatch(text -> text.startsWith("编号" + number + "服务承诺"));
        assertThat(GATEWAY.calls()).allMatch(TestGateway.Call::signed);
        assertThat(logged(number, NoticeEvent.COMMITTED, Channel.MAIL))
                .matches(notice -> notice.state() == Notice.State.SENT)
                .matches(notice -> instant("2024-03-18T11:30").equals(notice.sentAt()))
                .matches(notice -> notice.address().equals("w***@firm.example"));
    }

    @Test
    @Rule("R-COM-01")
    void aCommitmentOnPaperIsNotSentBesides() {
        // given a promise that was handed over on paper; then the page shows it, and it is one notice and not two
        String number = book(mailed(GuidanceForms.booking()));
        complete(number, "review", "coordination", GuidanceForms.accepted("GENERAL"));
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", "2024-03-20T09:00"));
        Map<String, Object> paper = with(GuidanceForms.commitment(today()), "form", "PAPER", "evidence", "王建国签收");
        complete(number, "notifyCommitment", "anwen-reception", paper);
        runDueJobs();
        assertThat(subjects(FIRM)).noneMatch(subject -> subject.startsWith("服务承诺"));
        assertThat(page.of(number).get(0).subject()).isEqualTo("服务承诺（" + number + "）");
    }

    @Test
    @Rule({"R-ELI-10", "R-ELI-11"})
    void aRefusalNamesAllGroundsAndWhereToTurn() {
        // given a booking refused on three grounds; when its notice is delivered electronically; then it names them all
        String number = book(mailed(GuidanceForms.booking()));
        complete(number, "review", "coordination", GuidanceForms.refused("G2", "G5", "OUT_OF_SCOPE"));
        runDueJobs();
        assertThat(subjects(FIRM)).noneMatch(subject -> subject.startsWith("不予受理"));
        complete(
                number,
                "notifyRefusal",
                "anwen-reception",
                fields("form", "ELECTRONIC", "deliveredOn", today(), "deliveredTo", "王建国"));
        runDueJobs();
        assertThat(mail("不予受理告知"))
                .contains(Ground.G2.label(), Ground.G5.label(), Ground.OUT_OF_SCOPE.label())
                .contains("所申请事项不在指导服务范围内", "县市场监督管理局企业服务窗口");
        assertThat(logged(number, NoticeEvent.REFUSED, Channel.MAIL).sentAt()).isNotNull();
    }

    @Test
    @Rule("R-ELI-10")
    void aRefusedAppealIsToldTheSame() {
        // given an appeal that belongs before a court; when that is told; then with ground, reason and referral
        String number = register(mailed(Forms.application("anwen")));
        complete(number, "accept", "anwen-reception", Forms.refused());
        complete(number, "answerRefusal", "anwen-reception", Forms.answer());
        runDueJobs();
        assertThat(mail("不予受理告知")).contains("应通过诉讼、仲裁、复议等法定途径", "已由法院受理", "县人民法院诉讼服务中心");
        assertThat(subjects(FIRM)).noneMatch(subject -> subject.startsWith("请您评价"));
    }

    @Test
    @Rule("R-KPI-11")
    void whoHasTheCaseIsToldThatItIsUrged(@Autowired ApplicationContext context) {
        // given an appeal with the agency; when a supervisor urges it with a reason
        String number = accepted("COMPLEX", "POINT");
        assertThat(as("s", "supervisors", () -> new ActionDesk(context).urge(number, "企业多次来电")))
                .isNull();
        runDueJobs();

        // then those who have it are told, with the reason, and neither another board of the station nor the firm is
        assertThat(subjects("anwen-agency@county.example")).containsExactly("催办通知（" + number + "）");
        assertThat(messages("n-anwen-agency")).singleElement().asString().contains("企业多次来电");
        assertThat(subjects("anwen-appeals@county.example")).isEmpty();
        assertThat(messages("13805790001")).noneMatch(text -> text.contains("催办"));
    }

    @Test
    @Rule({"R-TIM-14", "R-TIM-15"})
    void officialsAreWarnedBeforeTheirLimitAndSupervisorsToldOfItsBreach() {
        // given an appeal with the agency; when four fifths of its time are over; then those who handle it know, and no
        // firm
        String number = accepted("COMPLEX", "POINT");
        moveTo("2024-03-21T17:00");
        assertThat(subjects("anwen-agency@county.example")).containsExactly("临期预警（" + number + "）");
        assertThat(messages("n-anwen-agency")).singleElement().asString().contains("2024年3月21日24时");
        assertThat(subjects("anwen-office@county.example")).isEmpty();

        // when the limit is over; then who was late, who has it now, and who supervises
        moveTo("2024-03-22T09:00");
        String late = "超期通知（" + number + "）";
        assertThat(subjects("anwen-agency@county.example")).endsWith(late);
        assertThat(subjects("anwen-appeals@county.example")).containsExactly(late);
        assertThat(subjects("anwen-office@county.example")).containsExactly("超期待督办（" + number + "）");
        assertThat(messages("13805790001")).noneMatch(text -> text.contains("超"));
        assertThat(messages("13805790001")).anyMatch(text -> text.contains("由代办服务转至诉求服务"));
    }

    @Test
    @Rule("R-FBK-06")
    void whatWasPutRightIsToldToTheFirm() {
        // given a complaint that was verified and put right; when the firm is answered; then it has it in writing
        String number = register(mailed(Forms.application("anwen")));
        as(
                "anwen-reception",
                () -> runtime.startProcessInstanceByKey(
                        "complaint", Map.of("complaint", spin(Forms.complaint(number, "经办人态度恶劣")))));
        complete(number, "verifyComplaint", "complaints", Forms.verification(true, today()));
        complete(number, "rectify", "complaints", Forms.rectification(today()));
        complete(number, "answerComplaint", "complaints", Forms.complaintAnswer(today()));
        runDueJobs();
        assertThat(mail("整改反馈")).contains("情况属实，已整改，向您致歉");
    }

    @Test
    @Rule("R-CAT-17")
    void anAnsweredFirmIsAskedForItsRating() {
        // given an appeal that is answered; then its firm reads the answer, and is asked to rate
        String number = register(mailed(Forms.application("anwen")));
        complete(number, "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        runDueJobs();
        assertThat(subjects(FIRM))
                .containsExactlyInAnyOrder(
                        "您的申请已登记（" + number + "）",
                        "您的申请已受理（" + number + "）",
                        "您的问题已答复（" + number + "）",
                        "请您评价（" + number + "）");
        assertThat(mail("您的问题已答复")).contains("您反映的问题已经办结");
        assertThat(mail("您的申请已受理")).contains("代办服务");
    }

    @Test
    void aLostCodeIsReplacedThroughTheContactOnFile() {
        // given a case with a code; when a new one is asked for twice; then one message with a code that opens it
        String number = register(Forms.application("anwen"));
        String lost = codes.issue(number);
        runDueJobs();
        GATEWAY.reset();
        for (int i = 0; i < 2; i++) {
            transactions.executeWithoutResult(status -> events.publishEvent(new CodeAsked(number)));
        }
        runDueJobs();
        assertThat(messages("13805790001")).hasSize(1);
        String code = messages("13805790001").get(0).replaceAll(".*新查询码：([^，]+)，.*", "$1");
        assertThat(codes.opens(number, code)).isTrue();
        assertThat(codes.opens(number, lost)).isFalse();
        assertThat(logged(number, NoticeEvent.CODE, Channel.SMS).body()).doesNotContain(code);

        // when it is lost as well; then there is another
        transactions.executeWithoutResult(status -> events.publishEvent(new CodeAsked(number)));
        runDueJobs();
        assertThat(messages("13805790001")).hasSize(2);
    }

    @Test
    void administratorsChangeTheWordsInTasklist() {
        // given a text of an administrator's own; when the next case is registered; then its firm reads it
        Map<String, Object> entry =
                fields("event", "WITHDRAWN", "audience", "FIRM", "channel", "MAIL", "enabled", true, "byPhone", false);
        enter("camunda-admin", with(entry, "subject", "撤回成功", "body", "{{办件编号}}已经撤回，欢迎再来。"));
        String number = book(mailed(GuidanceForms.booking()));
        amend(number, "WITHDRAW");
        runDueJobs();
        assertThat(mail("撤回成功")).contains(number + "已经撤回，欢迎再来。");

        // when it is switched off without new words; then nothing is sent, and the words stay
        entry.remove("subject");
        entry.remove("body");
        enter("camunda-admin", with(entry, "enabled", false));
        String silent = book(mailed(GuidanceForms.booking()));
        amend(silent, "WITHDRAW");
        runDueJobs();
        assertThat(subjects(FIRM)).containsOnlyOnce("撤回成功");

        // when a placeholder does not exist, a half is missing, or a clerk tries; then each is refused
        Map<String, Object> wrong = with(entry, "subject", "撤回", "body", "{{身份证号}}");
        assertThatThrownBy(() -> enter("camunda-admin", wrong)).hasMessageContaining("没有这些占位符：身份证号；可以使用：办件编号");
        assertThatThrownBy(() -> enter("camunda-admin", with(entry, "body", null)))
                .hasMessageContaining("「正文」请同时填写标题和正文");
        assertThatThrownBy(() -> enter("coordination", entry)).isInstanceOf(AuthorizationException.class);
    }

    private void enter(String group, Map<String, Object> entry) {
        as(group, () -> runtime.startProcessInstanceByKey("noticeUpkeep", Map.of("noticeEntry", spin(entry))));
    }
}
