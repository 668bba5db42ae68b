package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;
import org.qifu.intake.Eligibility.Hit;

class ReviewTest {

    private static final Paper ACCEPTED = Paper.of(
            "contactWith", "张三",
            "contactAt", "2024-03-20T09:30:00",
            "contactWay", "PHONE",
            "contactNote", "想了解厂房消防验收要求",
            "decision", "ACCEPT",
            "needClass", "GENERAL",
            "moment", "AHEAD");

    private static final Paper REFUSED = ACCEPTED.with("decision", "REFUSE")
            .with("needClass", null)
            .with("moment", null)
            .with("grounds", List.of("NOT_LOCAL"))
            .with("reason", "注册地和经营地均在邻县")
            .with("referral", "东阳市企业综合服务中心");

    private static List<String> faults(Paper paper, DocumentRule<Review> rule) {
        return paper.faults(rule, new GuidanceCase().submission());
    }

    @Test
    void isCompleteBothWays() {
        for (Paper paper : List.of(ACCEPTED, REFUSED)) {
            assertThat(paper.faults(Review.class)).isEmpty();
            for (DocumentRule<Review> rule : List.of(
                    new TalkedBefore(),
                    new AcceptedNeed(),
                    new HitOverruled(),
                    new KnownGrounds(),
                    new RefusedBooking())) {
                assertThat(faults(paper, rule)).isEmpty();
            }
        }
    }

    @Rule("R-INT-08")
    @ParameterizedTest
    @CsvSource({"contactWith, 请填写", "contactAt, 请填写日期", "contactWay, 请选择", "contactNote, 请填写"})
    void recordsTheTalkWithTheFirm(String field, String message) {
        // given: a review without who, when, how or what; when: checked, then: the missing one is named, both ways
        assertThat(ACCEPTED.with(field, null).faults(Review.class)).containsExactly(field + ": " + message);
        assertThat(REFUSED.with(field, null).faults(Review.class)).containsExactly(field + ": " + message);
    }

    @Rule("R-INT-08")
    @Test
    void comesAfterTheTalk() {
        // given: ten o'clock; when: the talk is to be later, then: refused; now will do
        var rule = new TalkedBefore();
        assertThat(faults(ACCEPTED.with("contactAt", "2024-03-20T10:01:00"), rule))
                .containsExactly("contactAt: 时间不能晚于现在，请先与企业沟通再审核");
        assertThat(faults(ACCEPTED.with("contactAt", "2024-03-20T10:00:00"), rule))
                .isEmpty();
    }

    @Rule("R-SVC-26")
    @Test
    void namesNeedNatureAndMomentWhenAccepting() {
        // given: an acceptance; when: need or moment is missing, then: asked for
        var rule = new AcceptedNeed();
        assertThat(faults(ACCEPTED.with("needClass", null), rule)).containsExactly("needClass: 请选择");
        assertThat(faults(ACCEPTED.with("moment", null), rule)).containsExactly("moment: 请选择");

        // and: an urgent need has the nature that its limit follows, no other need has one
        Paper urgent = ACCEPTED.with("needClass", "URGENT");
        assertThat(faults(urgent, rule)).containsExactly("nature: 请选择紧急需求的性质：咨询服务需求或者一般服务需求");
        assertThat(faults(urgent.with("nature", "URGENT"), rule)).hasSize(1);
        assertThat(faults(urgent.with("nature", "CONSULT"), rule)).isEmpty();
        assertThat(urgent.with("nature", "CONSULT").as(Review.class).limitClass())
                .isEqualTo(Review.NeedClass.CONSULT);
        assertThat(faults(ACCEPTED.with("nature", "CONSULT"), rule)).containsExactly("nature: 只有紧急需求要选择性质，请清空");
        assertThat(faults(ACCEPTED.with("grounds", List.of("G1")), rule))
                .containsExactly("grounds: 受理时不能选择不予受理的情形，请清空");
    }

    @Rule("R-ELI-03")
    @Test
    void overrulesAHitWithAReason() {
        // given: a register that speaks against the booking
        var hit = new GuidanceCase()
                .wrote(
                        "eligibility",
                        Paper.of("hits", List.of(Paper.of("ground", "G2").as(Object.class))))
                .submission();
        var clear = new GuidanceCase()
                .wrote("eligibility", Paper.of("hits", List.of()))
                .submission();
        var rule = new HitOverruled();

        // when and then: to take it on all the same needs a reason, to refuse it does not, nor does a clear one
        assertThat(ACCEPTED.faults(rule, hit)).containsExactly("overruled: 查核发现有不予受理的情形，仍予受理的请填写理由");
        assertThat(ACCEPTED.with("overruled", "已于上月移出名单").faults(rule, hit)).isEmpty();
        assertThat(REFUSED.faults(rule, hit)).isEmpty();
        assertThat(ACCEPTED.faults(rule, clear)).isEmpty();
    }

    @Rule("R-ELI-10")
    @Test
    void firmLearnsNothingOfAnUnannouncedInspection() {
        // given: an inspection that the firm was told of, and one that it was not
        var announced = new Hit(Ground.G3, "已公示", false);
        var unannounced = new Hit(Ground.G3, "未公开", true);

        // when and then: its ground is told as it is, or in the words of the sixth, each once, as on paper
        assertThat(told(List.of("G2", "G3"), announced, unannounced)).containsExactly(Ground.G2, Ground.G3);
        assertThat(told(List.of("G3"), unannounced)).containsExactly(Ground.G6);
        assertThat(told(List.of("G3", "G6"), unannounced)).containsExactly(Ground.G6);
    }

    private static List<Ground> told(List<String> grounds, Hit... hits) {
        return new Eligibility(List.of(hits), false, LocalDateTime.of(2024, 3, 18, 9, 0)).told(grounds);
    }

    @Rule({"R-ELI-03", "R-ELI-10", "R-ELI-11"})
    @Test
    void tellsAllGroundsReasonAndWayOnWhenRefusing() {
        // given: a refusal; when: a part is missing, then: it is named
        var rule = new RefusedBooking();
        assertThat(faults(REFUSED.with("grounds", List.of()), rule))
                .containsExactly("grounds: 请至少选择一项不予受理的情形，有几项选几项，一次性告知");
        assertThat(faults(REFUSED.with("reason", null), rule)).containsExactly("reason: 请填写");
        assertThat(faults(REFUSED.with("referral", null), rule)).containsExactly("referral: 请填写指引：企业可以去哪里、找谁办理");

        // and: one ground is enough, three are told together
        assertThat(faults(REFUSED.with("grounds", List.of("G1", "G2", "G5")), rule))
                .isEmpty();
    }

    @Rule({"R-ELI-09", "R-ELI-12"})
    @Test
    void explainsGroundSixAndProvesAFalseStatement() {
        // given: a refusal on ground six; when: without a reason, then: refused
        var rule = new RefusedBooking();
        assertThat(faults(REFUSED.with("grounds", List.of("G6")).with("reason", null), rule))
                .containsExactly("reason: 请填写");

        // given: a refusal for a false statement; when: without proof, then: refused
        Paper liar = REFUSED.with("grounds", List.of("FALSE_STATEMENT"));
        assertThat(faults(liar, rule)).containsExactly("evidence: 以虚假陈述不予受理的，请填写依据");
        assertThat(faults(liar.with("evidence", "登记信息与申请不符"), rule)).isEmpty();
    }

    @Rule({"R-INT-22", "R-ELI-14"})
    @ParameterizedTest
    @ValueSource(strings = {"NO_UNIT", "PAST_PENALTY", "G7"})
    void refusesOnNoOtherGround(String ground) {
        // given: a refusal because nobody is responsible, or for a past penalty; when: checked, then: no such ground
        assertThat(faults(REFUSED.with("grounds", List.of("G1", ground)), new KnownGrounds()))
                .containsExactly("grounds: 请从列表中选择不予受理的情形");
        assertThat(faults(REFUSED.with("grounds", List.of("G1", "G1")), new KnownGrounds()))
                .containsExactly("grounds: 同一情形请只选一次");
    }
}
