package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.qifu.process.Forms.with;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** 好差评: who rates, how the firm is asked, and who must not ask. */
class EvaluationTest extends FlowTest {

    @Test
    @Rule({"R-FBK-03", "R-FBK-07"})
    void whoWasNotAnsweredOnSiteIsTelephonedAtOnce() {
        // given a solved case; when its answer goes out by telephone
        String number = solved();
        complete(number, "answer", "anwen-reception", Forms.answer());

        // then reception is to telephone at once, within three days
        assertThat(standsAt(number)).containsExactly("phoneEvaluation");
        assertThat(groups(task(number, "phoneEvaluation"))).containsExactly("anwen-reception");
        assertThat(due(number, "phoneEvaluation")).isEqualTo(endOf("2024-03-21"));
    }

    @Test
    @Rule("R-FBK-01")
    void whoWasAnsweredOnSiteMayRateByItself() {
        // given a case answered on site, waiting for the firm
        String number = answeredOnSite();
        assertThat(standsAt(number)).isEmpty();
        assertThat(timers(number)).containsOnlyKeys("ratingWaited");

        // when the firm rates at the portal; then nobody telephones, and the rating is a paper of the case
        rate(number, portal(2));
        assertThat(standsAt(number)).doesNotContain("phoneEvaluation");
        assertThat(events(number, Kind.RATED)).hasSize(1);
        assertThat(documents.latest(number, "evaluation", "").orElseThrow().task())
                .isEqualTo("awaitRating");
        if (standsAt(number).contains("revisitCase")) {
            complete(number, "revisitCase", "anwen-office", Forms.revisit(true, today()));
        }
        runDueJobs();
        assertThat(ended(number)).isTrue();
    }

    @Test
    @Rule("R-FBK-01")
    void aRatingThatIsNoneIsRefused() {
        // given a case waiting for the firm; when a level is sent that does not exist
        String number = answeredOnSite();
        assertThatThrownBy(() -> rate(number, portal(5))).hasMessageContaining("「服务响应是否及时」");

        // then the case waits still
        assertThat(events(number, Kind.RATED)).isEmpty();
        assertThat(timers(number)).containsOnlyKeys("ratingWaited");
    }

    @Test
    @Rule("R-FBK-03")
    void whoDoesNotRateIsTelephonedAfterTheWait() {
        // given a case answered on site; when the wait is over
        String number = answeredOnSite();
        runDueJobs();
        assertThat(standsAt(number)).containsExactly("phoneEvaluation");

        // when the firm rates after all before the call; then the call is off
        rate(number, portal(1));
        assertThat(standsAt(number)).doesNotContain("phoneEvaluation");
        assertThat(events(number, Kind.RATED)).hasSize(1);
        assertThat(documents.latest(number, "evaluation", "")).isPresent();
    }

    @Test
    @Rule("R-FBK-06")
    void theLowestLevelInOneQuestionIsABadRating() {
        // given two answered cases; when one firm gives the lowest level in one question, the other the last but one
        String bad = solved();
        String poor = solved();
        complete(bad, "answer", "anwen-reception", Forms.answer());
        complete(poor, "answer", "anwen-reception", Forms.answer());
        complete(bad, "phoneEvaluation", "anwen-reception", Forms.rating(4, today()));
        complete(poor, "phoneEvaluation", "anwen-reception", Forms.rating(3, today()));

        // then the first is a 差评 to be verified before the case goes on, the second not (C-26)
        assertThat(events(bad, Kind.RATED).get(0).reason()).isEqualTo("差评");
        assertThat(standsAt(bad)).containsExactly("verifyComplaint");
        assertThat(events(poor, Kind.RATED).get(0).reason()).isNull();
        assertThat(standsAt(poor)).doesNotContain("verifyComplaint");
    }

    @Test
    @Rule("R-FRM-28")
    void isNotDatedBeforeTheAnswer() {
        // given a case answered on Tuesday
        String number = solved();
        at("2024-03-19T10:00");
        complete(number, "answer", "anwen-reception", Forms.answer());

        // when the call is dated Monday; then it is refused, by telephone and at the portal, and Tuesday is taken
        assertThat(refusal(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, "2024-03-18")))
                .contains("「评价日期」日期不能早于服务或答复之日");
        assertThatThrownBy(() -> rate(number, with(Forms.rating(1, "2024-03-18"), "source", "PORTAL")))
                .hasMessageContaining("日期不能早于服务或答复之日");
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, "2024-03-19"));
        assertThat(events(number, Kind.RATED)).hasSize(1);
    }

    @Test
    @Rule("R-FBK-03")
    void theCallIsOnRecordWithCallerAndTime() {
        // given a case to be telephoned; when wang calls at eleven
        String number = solved();
        complete(number, "answer", "anwen-reception", Forms.answer());
        at("2024-03-18T11:00");
        completeAs(task(number, "phoneEvaluation"), "wang", "anwen-reception", Forms.rating(1, today()));

        // then the record of the rating says 电话回访, who called, and when
        var rating = documents.latest(number, "evaluation", "").orElseThrow();
        assertThat(rating.content()).contains("\"source\":\"PHONE\"");
        assertThat(rating.actor()).isEqualTo("wang");
        assertThat(rating.writtenAt()).isEqualTo(instant("2024-03-18T11:00"));
    }

    @Test
    @Rule("R-FBK-03")
    void whoSolvedTheCaseDoesNotTelephone() {
        // given a case that chen of agency solved, to be telephoned
        String number = accepted("COMPLEX", "POINT");
        completeAs(task(number, "handleByAgency"), "chen", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        Task call = task(number, "phoneEvaluation");

        // when chen, who helps out at reception, claims the call or makes it without a claim; then both are refused
        assertThat(catchThrowable(() -> as("chen", "anwen-reception", () -> {
                    tasks.claim(call.getId(), "chen");
                    return null;
                })))
                .hasMessageContaining("您办理过本件");
        assertThat(catchThrowable(() -> completeAs(call, "chen", "anwen-reception", Forms.rating(1, today()))))
                .hasMessageContaining("您办理过本件");
        assertThat(task(number, "phoneEvaluation").getAssignee()).isNull();
        assertThat(events(number, Kind.RATED)).isEmpty();

        // and somebody else may
        completeAs(call, "wang", "anwen-reception", Forms.rating(1, today()));
        assertThat(events(number, Kind.RATED)).hasSize(1);
    }

    private String solved() {
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        return number;
    }

    private String answeredOnSite() {
        String number = solved();
        complete(number, "answer", "anwen-reception", with(Forms.answer(), "delivery", "ON_SITE"));
        return number;
    }

    private void rate(String number, Map<String, Object> rating) {
        runtime.createMessageCorrelation("evaluated")
                .processInstanceBusinessKey(number)
                .setVariable("evaluation", spin(rating))
                .correlate();
    }

    private Map<String, Object> portal(int level) {
        return with(Forms.rating(level, today()), "source", "PORTAL");
    }
}
