package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.portal.FirmAction.ATTACH;
import static org.qifu.portal.FirmAction.CHANGE;
import static org.qifu.portal.FirmAction.COMPLAIN;
import static org.qifu.portal.FirmAction.RATE;
import static org.qifu.portal.FirmAction.REPORT_CORRECTION;
import static org.qifu.portal.FirmAction.WITHDRAW;
import static org.qifu.process.Forms.fields;
import static org.qifu.process.Forms.with;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.portal.Progress;
import org.qifu.portal.Progress.Promise;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.Progresses;
import org.springframework.beans.factory.annotation.Autowired;

/** What the firm of a booking sees at each stage of the real flow. */
class ProgressOfGuidanceTest extends GuidanceTest {

    private static final String AT = "2024-03-20T09:00";

    @Autowired
    private Progresses progresses;

    private Look look;

    @BeforeEach
    void look() {
        look = new Look(progresses, runtime);
    }

    @Test
    @Rule({"R-INT-02", "R-TIM-11"})
    void aBookingWaitsForItsReview() {
        // given a booking in the office's hours; then it is looked at the same day, and may be changed
        String number = book(GuidanceForms.booking());
        Progress progress = look.at(number);
        assertThat(progress.stage()).isEqualTo(ProgressStage.REGISTERED);
        assertThat(progress.unit()).isEqualTo("行政执法协调监督部门");
        assertThat(promise(progress).inWords()).isEqualTo("2024年3月18日10:00提交，当日审核，截止2024年3月18日24时。办理期限自受理之日起计算。");
        assertThat(progress.actions()).containsExactly(CHANGE, WITHDRAW, COMPLAIN, ATTACH);

        // when nobody has looked by then; then the firm is told so
        moveTo("2024-03-19T09:00");
        assertThat(look.at(number).next()).startsWith("已超过审核时间，已提醒审核人员尽快办理。");

        // given one of the night before a holiday, and an urgent one; then each has its own counting
        at("2024-04-04T02:00");
        assertThat(promise(look.at(book(with(GuidanceForms.booking(), "appliedOn", "2024-04-03"))))
                        .inWords())
                .startsWith("2024年4月4日2:00在工作时间以外提交，下一个工作日审核，截止2024年4月7日24时。");
        Progress urgent = look.at(book(with(GuidanceForms.booking(), "urgent", true, "appliedOn", "2024-04-03")));
        assertThat(promise(urgent).inWords()).isEqualTo("紧急需求在提交后24小时内与您联系，节假日照算：2024年4月4日2:00提交，截止2024年4月5日2:00。");
    }

    @Test
    @Rule({"R-INT-02", "R-FBK-01", "R-TIM-12"})
    void aVisitIsFollowedFromItsAcceptanceToItsArchive() {
        // given a booking taken on; then coordination dispatches it within five working days
        String number = taken("GENERAL");
        Progress taken = look.at(number);
        assertThat(taken.stage()).isEqualTo(ProgressStage.ACCEPTED);
        assertThat(taken.unit()).isEqualTo("行政执法协调监督部门");
        assertThat(promise(taken).inWords()).startsWith("2024年3月18日受理，当日不计；").contains("第1至5个工作日，截止2024年3月25日24时。");

        // when it is dispatched; then lead, time and what to have ready are told
        promise(number, "ONSITE", AT, "fire");
        Progress promised = look.at(number);
        assertThat(promised.stage()).isEqualTo(ProgressStage.DISPATCHED);
        String lead = promised.unit();
        assertThat(lead).isEqualTo("市场监管部门");
        assertThat(promised.next()).isEqualTo(lead + "按承诺为您服务：2024年3月20日9:00，上门指导。");
        assertThat(promised.todo()).startsWith("配合准备事项：请准备消防设施台账。").contains("入企服务码");
        assertThat(promised.actions()).contains(CHANGE, WITHDRAW);

        // when they are there; then nothing can be changed any more
        enter(number, AT);
        Progress serving = look.at(number);
        assertThat(serving.stage()).isEqualTo(ProgressStage.SERVING);
        assertThat(serving.actions()).containsExactly(COMPLAIN, ATTACH);

        // when it was given; then it is rated once, and what was found may be reported put right
        contribute(number, "fire", GuidanceForms.contribution("fire-1"));
        serve(number, GuidanceForms.opinion("2024-03-20"));
        Progress served = look.at(number);
        assertThat(served.stage()).isEqualTo(ProgressStage.ANSWERED);
        assertThat(served.promise()).isNull();
        assertThat(served.answer()).isEqualTo("排查用电和消防风险并当场讲解");
        assertThat(served.actions()).containsExactly(RATE, COMPLAIN, ATTACH, REPORT_CORRECTION);
        sign(number);
        rate(number, GuidanceForms.rating(1, "WINDOW", today()));
        assertThat(look.at(number).stage()).isEqualTo(ProgressStage.RATED);
        toEnd(number);
        Progress closed = look.at(number);
        assertThat(closed.stage()).isEqualTo(ProgressStage.CLOSED);
        assertThat(closed.actions()).containsExactly(COMPLAIN, REPORT_CORRECTION);
        assertThat(Look.steps(closed))
                .containsSubsequence(
                        "已受理", "服务承诺通知书已送达", "已与您再次确认服务时间和方式", "服务人员已到达并登记，服务开始", "指导服务已完成", "已收到评价", "已回访", "已归档")
                .filteredOn(step -> step.startsWith("已派单，牵头：市场监管；协同："))
                .hasSize(1);
        assertThat(look.textOf(number)).doesNotContain("王建国", "amr-1", "coordination", "车间新增两台设备");
    }

    @Test
    @Rule({"R-INT-02", "R-TIM-12"})
    void aChangedBookingIsArrangedAnewAndAWithdrawnOneIsOver() {
        // given a promised visit; when the firm changes it; then the old time is not told any more
        String number = promisedVisit(AT);
        amend(number, "CHANGE");
        Progress changed = look.at(number);
        assertThat(changed.stage()).isEqualTo(ProgressStage.ACCEPTED);
        assertThat(changed.unit()).isEqualTo("行政执法协调监督部门");
        assertThat(changed.next() + changed.todo()).doesNotContain("3月20日");
        assertThat(Look.steps(changed)).contains("已登记您的变更");

        // when it is dispatched again; then the new one is
        promise(number, "ONSITE", "2024-03-22T14:30");
        assertThat(look.at(number).next()).contains("2024年3月22日14:30");

        // when the department and the firm agree on another time; then that is arranged first
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation("ONSITE", "2024-03-25T09:00"));
        assertThat(look.at(number).next()).isEqualTo("正在重新安排服务时间和方式，定下后通知您。");

        // when the firm takes it back; then it is over, before the archive too
        amend(number, "WITHDRAW");
        Progress withdrawn = look.at(number);
        assertThat(withdrawn.stage()).isEqualTo(ProgressStage.WITHDRAWN);
        assertThat(withdrawn.promise()).isNull();
        assertThat(withdrawn.actions()).containsExactly(COMPLAIN, ATTACH);
        archive(number);
        assertThat(look.at(number).closed()).isTrue();
        assertThat(look.textOf(number)).doesNotContain("设备安装推迟", "王建国");
    }

    @Test
    @Rule("R-TIM-12")
    void afterFifteenWorkingDaysNothingCanBeChanged() {
        // given a booking that waits; when the window is over; then neither change nor withdrawal is offered
        String number = promisedVisit(AT);
        moveTo("2024-04-09T09:00");
        assertThat(look.at(number).actions()).contains(CHANGE, WITHDRAW);
        assertThat(look.at(number).next()).startsWith("已超期，正在督办。");
        moveTo("2024-04-10T09:00");
        assertThat(look.at(number).actions()).containsExactly(COMPLAIN, ATTACH);
    }

    @Test
    @Rule({"R-INT-02", "R-FBK-01"})
    void theRatingWaitsForTheHelpThatWasPlanned() {
        // given a service with help to follow; then the firm is not asked before that
        String number = advice();
        serve(
                number,
                with(
                        GuidanceForms.opinionByPhone("2024-03-18"),
                        "followUp",
                        true,
                        "followUpOn",
                        "2024-03-27",
                        "followUpOwner",
                        "陈志强"));
        assertThat(look.at(number).actions()).doesNotContain(RATE);
        assertThat(look.at(number).next()).contains("之后请您评价");
        complete(
                number,
                "followUp",
                "dept-amr",
                fields("helpedOn", "2024-03-18", "help", "已协助提交材料", "correction", "DONE"));
        assertThat(look.at(number).actions()).contains(RATE);
    }

    @Test
    @Rule({"R-INT-02", "R-FBK-01"})
    void theRatingWaitsForTheHeadsDecision() {
        // given a finding that further supervision should follow; then the firm is not asked before the head decided
        String number = advice();
        var grave = List.of(GuidanceForms.finding("使用淘汰设备", "限期更换", "SUPERVISE"));
        serve(number, with(GuidanceForms.opinionByPhone("2024-03-18"), "findings", grave));
        assertThat(look.at(number).actions()).doesNotContain(RATE);
        completeAs(
                task(number, "approveSupervision"), "head", "dept-amr", fields("approved", true, "reason", "同意列入重点监管"));
        assertThat(look.at(number).actions()).contains(RATE);
        assertThat(look.textOf(number)).doesNotContain("重点监管", "淘汰设备");
    }

    private String advice() {
        String number = taken("CONSULT");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("PHONE", "2024-03-18T15:00"));
        return number;
    }

    private static Promise promise(Progress progress) {
        return Objects.requireNonNull(progress.promise());
    }
}
