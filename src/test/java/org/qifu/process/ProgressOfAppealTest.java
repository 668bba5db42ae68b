package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.portal.FirmAction.ATTACH;
import static org.qifu.portal.FirmAction.COMPLAIN;
import static org.qifu.portal.FirmAction.RATE;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.portal.Progress;
import org.qifu.portal.Progress.Promise;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.Progresses;
import org.springframework.beans.factory.annotation.Autowired;

/** What the firm of an appeal sees at each stage of the real flow. */
class ProgressOfAppealTest extends FlowTest {

    /** What officials type in these cases and no firm may read. */
    private static final String[] INTERNAL = {"涉及规划调整", "需县级协调", "请就用地性质", "已电话联系", "anwen-", "agency", "电话督办", "由规划股牵头"
    };

    @Autowired
    private Progresses progresses;

    private Look look;

    @BeforeEach
    void look() {
        look = new Look(progresses, runtime);
    }

    @Test
    @Rule({"R-INT-02", "R-TIM-05"})
    void beforeItsAcceptanceNoLimitRuns() {
        // given a request; then it is with the reception, nothing is promised but its acceptance, and nothing to rate
        String number = register(Forms.application("anwen"));
        Progress progress = look.at(number);
        assertThat(progress.stage()).isEqualTo(ProgressStage.REGISTERED);
        assertThat(progress.applicant()).isEqualTo("磐安青山菌业有限公司");
        assertThat(progress.unit()).isEqualTo("安文街道企业服务站（窗口）综合受理");
        assertThat(progress.promise()).isNull();
        assertThat(progress.next()).contains("办理期限自受理起计算");
        assertThat(progress.actions()).containsExactly(COMPLAIN, ATTACH);
        assertThat(Look.steps(progress)).containsExactly("已收到申请，办件编号" + number);
        assertThat(progresses.of("SQ-1999-00001")).isEmpty();
    }

    @Test
    @Rule({"R-INT-02", "R-TIM-16"})
    void eachRungHasItsUnitAndItsCounting() {
        // given a simple case; then it is due the same day
        Progress onTheSpot = look.at(accepted("SIMPLE", "POINT"));
        assertThat(onTheSpot.stage()).isEqualTo(ProgressStage.HANDLING);
        assertThat(onTheSpot.unit()).isEqualTo("安文街道企业服务站（窗口）代办服务");
        assertThat(promise(onTheSpot).inWords()).isEqualTo("2024年3月18日受理，当日办结、不过夜，截止2024年3月18日24时。");

        // given a complex one; then it has three working days, and is handed on when they are not enough
        String number = accepted("COMPLEX", "POINT");
        assertThat(promise(look.at(number)).inWords())
                .startsWith("2024年3月18日受理，当日不计；3月19日、20日、21日为第1至3个工作日，截止2024年3月21日24时。");
        assertThat(promise(look.at(number)).dueAt()).isEqualTo(endOf("2024-03-21"));
        complete(number, "handleByAgency", "anwen-agency", Forms.unsolved());
        Progress appeals = look.at(number);
        assertThat(appeals.unit()).isEqualTo("安文街道企业服务站（窗口）诉求服务");
        assertThat(promise(appeals).inWords()).contains("第1至5个工作日，截止2024年3月25日24时。");

        // when it is filed; then the county's own five days are told
        at("2024-03-20T10:00");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.filed());
        Progress county = look.at(number);
        assertThat(county.unit()).isEqualTo("难事办理窗口");
        assertThat(promise(county).inWords())
                .startsWith("2024年3月20日申报难事办理窗口，当日不计；")
                .contains("截止2024年3月27日24时");
        assertThat(Look.steps(county))
                .containsExactly("已收到申请，办件编号" + number, "已受理", "转代办服务办理", "转诉求服务办理", "已向难事办理窗口申报", "转难事办理窗口办理");
        assertThat(look.textOf(number)).doesNotContain(INTERNAL);
    }

    @Test
    @Rule({"R-INT-02", "R-TIM-04"})
    void aPlanPromisesItsOwnDay() {
        // given a plan up to the tenth of April; then that day is promised, and the most it may take is counted
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.plan("2024-04-10"));
        Progress planned = look.at(number);
        assertThat(promise(planned).dueAt()).isEqualTo(endOf("2024-04-10"));
        assertThat(promise(planned).inWords())
                .startsWith("解决方案承诺于2024年4月10日前解决。最长期限：2024年3月18日提出解决方案，当日不计；")
                .contains("第1至30个工作日");
        assertThat(planned.unit()).isEqualTo("安文街道企业服务站（窗口）诉求服务");
        assertThat(Look.steps(planned)).contains("已提出解决方案，承诺于2024年4月10日前解决");

        // when that day passes; then the firm is told so, although the thirty days are not over
        moveTo("2024-04-11T09:00");
        assertThat(promise(look.at(number)).late()).isTrue();
        assertThat(look.at(number).next()).startsWith("已超期");
        assertThat(look.textOf(number)).doesNotContain("陈志强");
    }

    @Test
    @Rule({"R-INT-02", "R-TIM-14"})
    void aLateCaseIsToldSo() {
        // given a case on its second rung; when the five days are over; then it is late, and says who is told
        String number = accepted("COMPLAINT", "POINT");
        moveTo("2024-03-26T09:00");
        Progress late = look.at(number);
        assertThat(promise(late).late()).isTrue();
        assertThat(late.next()).isEqualTo("已超期，正在督办。安文街道企业服务站（窗口）诉求服务正在办理，办结后由综合受理统一答复您。");
        assertThat(Look.steps(late)).contains("办理期限届满，已转督办");
        complete(number, "supervise", "supervisors", Forms.supervised());
        assertThat(look.textOf(number)).doesNotContain(INTERNAL);

        // when it is handled and answered; then nothing runs any more
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        assertThat(look.at(number).next()).isEqualTo("已超期，正在督办。安文街道企业服务站（窗口）综合受理正在准备给您的答复。");
        complete(number, "answer", "anwen-reception", Forms.answer());
        assertThat(look.at(number).promise()).isNull();
    }

    @Test
    @Rule({"R-INT-02", "R-FBK-01"})
    void theRatingIsAskedForOnceAndOnlyAfterTheAnswer() {
        // given an answered case; then the firm may rate
        String number = accepted("COMPLEX", "POINT");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        Progress answered = look.at(number);
        assertThat(answered.stage()).isEqualTo(ProgressStage.ANSWERED);
        assertThat(answered.answer()).isEqualTo("您反映的问题已经办结");
        assertThat(answered.actions()).containsExactly(RATE, COMPLAIN, ATTACH);
        assertThat(answered.todo()).isEqualTo("请对本次服务作出评价。");

        // when it was asked on the telephone; then not again
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, today()));
        Progress rated = look.at(number);
        assertThat(rated.stage()).isIn(ProgressStage.RATED, ProgressStage.CLOSED);
        assertThat(rated.actions()).doesNotContain(RATE);
        assertThat(rated.todo()).isEmpty();
    }

    @Test
    @Rule({"R-INT-02", "R-REV-09"})
    void aCaseTakenUpAgainIsOpenOnceMore() {
        // given a case of a kind that is always revisited; when the revisit finds it unsolved
        String number = accepted("COMPLAINT", "POINT");
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        toRevisit(number);
        assertThat(look.at(number).stage()).isEqualTo(ProgressStage.RATED);
        at("2024-03-20T10:00");
        complete(number, "revisitCase", "anwen-office", Forms.revisit(false, today()));

        // then it is handled anew, its five days run from then, and the old answer is gone
        Progress again = look.at(number);
        assertThat(again.stage()).isEqualTo(ProgressStage.HANDLING);
        assertThat(again.answer()).isNull();
        assertThat(promise(again).inWords()).startsWith("2024年3月20日重新办理，当日不计；");
        assertThat(Look.steps(again)).containsSubsequence("已答复", "已收到评价", "已回访", "回访时问题尚未解决，重新办理", "转诉求服务办理");

        // when it is answered again; then its second rating is asked for
        complete(number, "handleByAppeals", "anwen-appeals", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
        assertThat(look.at(number).actions()).contains(RATE);
        complete(number, "phoneEvaluation", "anwen-reception", Forms.rating(1, today()));
        complete(number, "revisitCase", "anwen-office", Forms.revisit(true, today()));
        runDueJobs();
        Progress closed = look.at(number);
        assertThat(closed.stage()).isEqualTo(ProgressStage.CLOSED);
        assertThat(closed.closed()).isTrue();
        assertThat(closed.actions()).containsExactly(COMPLAIN);
    }

    @Test
    @Rule("R-INT-02")
    void aRefusalIsExplainedOnceItWasTold() {
        // given a refused case; then the firm is not told by the way what the reception is to tell it
        String number = register(Forms.application("anwen"));
        complete(number, "accept", "anwen-reception", Forms.refused());
        assertThat(look.at(number).stage()).isEqualTo(ProgressStage.REFUSED);
        assertThat(look.at(number).answer()).isNull();

        // when it was told; then grounds, reason and the way on are here too
        complete(number, "answerRefusal", "anwen-reception", Forms.answer());
        Progress refused = look.at(number);
        assertThat(refused.answer()).isEqualTo("不予受理情形：应通过诉讼、仲裁、复议等法定途径\n理由：已由法院受理\n办理指引：请向县人民法院诉讼服务中心咨询");
        assertThat(Look.steps(refused)).contains("已告知不予受理");
        assertThat(refused.closed()).isTrue();
        assertThat(refused.promise()).isNull();
    }

    @Test
    @Rule("R-ARC-07")
    void aPersonIsMaskedAndAFirmIsNot() {
        // given a person, and a business that is known by its operator's ID number only
        String person = register(Forms.with(
                Forms.application("anwen"),
                "applicant",
                "王建国",
                "applicantKind",
                "PERSON",
                "creditCode",
                "11010519491231002X"));
        String operator = register(Forms.with(
                Forms.application("anwen"),
                "applicant",
                "李小红",
                "applicantKind",
                "SELF_EMPLOYED",
                "creditCode",
                "11010519491231002X"));

        // then neither name is shown in full, nor any number
        assertThat(look.at(person).applicant()).isEqualTo("王**");
        assertThat(look.at(operator).applicant()).isEqualTo("李**");
        assertThat(look.textOf(person)).doesNotContain("王建国", "1101051949", "13805790001");
    }

    private static Promise promise(Progress progress) {
        return Objects.requireNonNull(progress.promise());
    }
}
