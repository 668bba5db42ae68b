package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.RequestRefused;
import org.qifu.enquiry.Closing;
import org.qifu.enquiry.EnquiryState;
import org.qifu.enquiry.Suggestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 在线导服: asked on the portal, answered at the station, in one thread. */
@Rule("R-INT-24")
class HelpTest extends EnquiryTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aQuestionIsAnsweredInItsThreadAsOftenAsTheFirmAsks() {
        // given a question asked at night, on a holiday's eve
        at("2024-03-19T23:00");
        String number = asked("食品经营许可证延期要带什么？");

        // then the reception of that station has it and nobody else, by the end of the next working day
        assertThat(number).matches("ZX-2024-\\d{5}");
        assertThat(groups(task(number, "answerHelp"))).containsExactly("anwen-reception");
        assertThat(due(number, "answerHelp")).isEqualTo(endOf("2024-03-20"));
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroup("lengshui-reception")
                        .list())
                .noneMatch(task -> number.equals(tasks.getVariable(task.getId(), "caseNumber")));

        // when it is answered; then the thread holds both, and the firm is waited for
        answer(number, "带许可证正副本和营业执照复印件。", 1);
        assertThat(said(number)).containsExactly("企业：食品经营许可证延期要带什么？", "anwen-reception：带许可证正副本和营业执照复印件。");
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ANSWERED);
        assertThat(standsAt(number)).isEmpty();

        // when the firm asks again, twice in a row of days; then each is a task of its own in the same thread
        at("2024-03-21T09:00");
        workflow.askAgain(number, "可以网上办吗？");
        assertThat(thread(number)).extracting(line -> line.get("text")).last().isEqualTo("可以网上办吗？");
        answer(number, "可以，在浙里办里申请。", 3);
        workflow.askAgain(number, "要多久？");
        answer(number, "5个工作日。", 5);
        assertThat(said(number)).hasSize(6).endsWith("企业：要多久？", "anwen-reception：5个工作日。");

        // and no case was made of it
        assertThat(jdbc.sql("select count(*) from case_file where number like 'ZX%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anAnsweredThreadEndsAfterTenQuietWorkingDays() {
        // given a question asked and answered on a Monday, and asked again on the fifth working day
        String number = asked("能开证明吗？");
        answer(number, "能。", 1);
        moveTo("2024-03-25T09:00");
        workflow.askAgain(number, "在哪里开？");
        answer(number, "在窗口。", 3);

        // when ten working days have passed since the last answer, with 清明节 (4–6 April) among them and 7 April worked
        assertThat(timers(number)).containsOnly(Map.entry("quietForTenDays", endOf("2024-04-09")));
        moveTo("2024-04-09T23:00");
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ANSWERED);
        moveTo("2024-04-10T00:00");

        // then it is over by itself
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.CLOSED);
        assertThat(enquiry(number).closedBy()).isEqualTo(Closing.QUIET);
        assertThat(runs(number)).isFalse();
        assertThatThrownBy(() -> workflow.askAgain(number, "还有一个问题"))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("本次咨询已经结束，请重新提问。");
    }

    @Test
    void theFirmEndsItsThreadAnsweredOrNot() {
        // given one that is answered and one that is not
        String answered = asked("能开证明吗？");
        answer(answered, "能。", 1);
        String waiting = asked("能开证明吗？");

        // when the firm ends both, one twice
        workflow.close(answered);
        workflow.close(waiting);
        workflow.close(waiting);

        // then nobody has work with them any more
        assertThat(List.of(enquiry(answered).closedBy(), enquiry(waiting).closedBy()))
                .containsOnly(Closing.FIRM);
        assertThat(runs(answered)).isFalse();
        assertThat(runs(waiting)).isFalse();
    }

    @Test
    void whatIsAskedWhileAnAnswerIsWrittenIsNotLost() {
        // given a clerk who has the first question on the screen
        String number = asked("能开证明吗？");
        var form = task(number, "answerHelp");

        // when the firm asks more, and the clerk then sends the answer to what was on the screen
        workflow.askAgain(number, "要带身份证吗？");
        workflow.askAgain(number, "要带身份证吗？");
        completeAs(form, "anwen-reception", "anwen-reception", answerOf("能。", "NONE", 1));

        // then both stand in the thread, the double click once, and the second question waits as a new task
        assertThat(said(number)).containsExactly("企业：能开证明吗？", "企业：要带身份证吗？", "anwen-reception：能。");
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ASKED);
        assertThat(thread(number)).hasSize(3);
        assertThat(tasks.getVariable(task(number, "answerHelp").getId(), "helpAnswer")
                        .toString())
                .contains("\"upTo\":3");
        answer(number, "要。", 3);
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ANSWERED);
    }

    @Test
    void whoOpensTheFormAfterASecondQuestionAnswersBothAtOnce() {
        // given a second question before anybody looked
        String number = asked("能开证明吗？");
        workflow.askAgain(number, "要带身份证吗？");

        // then the form shows both and answers both
        assertThat(thread(number)).extracting(line -> line.get("who")).containsExactly("企业", "企业");
        assertThat(tasks.getVariable(task(number, "answerHelp").getId(), "helpAnswer")
                        .toString())
                .contains("\"upTo\":2");
        answer(number, "能，要带身份证。", 2);
        assertThat(enquiry(number).state()).isEqualTo(EnquiryState.ANSWERED);
    }

    @Test
    void anAnswerMaySuggestToReportAProblem() {
        // given what is in truth a problem
        String number = asked("门口的路挖了三个月没有修好，怎么办？");

        // when the clerk says so; then the thread keeps it for the page
        complete(number, "answerHelp", "anwen-reception", answerOf("这要由部门解决。", "PROBLEM", 1));
        assertThat(last(number).suggestion()).isEqualTo(Suggestion.PROBLEM);
        assertThat(last(number).actor()).isEqualTo("anwen-reception");
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        // given a question without a text, to a station that does not exist, with tags in the name
        var wrong =
                Forms.fields("station", "nowhere", "question", " ", "name", "<script>alert(1)</script>", "phone", "12");
        var refused = catchThrowableOfType(RequestRefused.class, () -> workflow.openHelp(text(wrong)));
        assertThat(refused.problems()).extracting("field").containsExactlyInAnyOrder("question", "name", "phone");

        // and with those right; then the station is
        var elsewhere = Forms.with(question("问题"), "station", "nowhere");
        assertThatThrownBy(() -> workflow.openHelp(text(elsewhere))).hasMessage("「咨询的站点」请从列表中选择站点。");

        // and nothing was begun; the same holds for another question
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("help")
                        .count())
                .isZero();
        String number = asked("能开证明吗？");
        assertThatThrownBy(() -> workflow.askAgain(number, "<b>快</b>")).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> workflow.askAgain(number, "问".repeat(2001))).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> workflow.askAgain(number, " ")).isInstanceOf(RequestRefused.class);
        assertThat(said(number)).hasSize(1);
        assertThat(refusal(number, "answerHelp", "anwen-reception", answerOf(" ", "NONE", 1)))
                .isEqualTo("「答复内容」请填写。");
    }

    @Test
    void anotherStationDoesNotSeeIt() {
        // given a question to Anwen, with the telephone of who asks
        String number = asked("能开证明吗？");

        // then its card tells no telephone, and the reception of another station finds nothing
        var card = tasks.getVariablesLocal(task(number, "answerHelp").getId());
        assertThat(card.values()).extracting(Object::toString).noneMatch(value -> value.contains("13800000001"));
        assertThat(card).containsEntry("enterprise", "磐安菇业有限公司");
        String task = task(number, "answerHelp").getId();
        assertThat(as(
                        "lengshui-reception",
                        () -> tasks.createTaskQuery()
                                .taskId(task)
                                .taskCandidateGroup("lengshui-reception")
                                .count()))
                .isZero();
    }

    private List<Map<String, Object>> thread(String number) {
        return lines(tasks.getVariable(task(number, "answerHelp").getId(), "thread"));
    }
}
