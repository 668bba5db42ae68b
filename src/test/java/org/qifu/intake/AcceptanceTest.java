package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.casefile.Desk;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.FewCodes;
import org.qifu.casefile.Paper;

class AcceptanceTest {

    private static final Paper ACCEPTED = Paper.of(
            "decision", "ACCEPT",
            "appealClass", "COMPLEX",
            "list", "POINT",
            "board", "PROJECT",
            "contactNote", "上午电话联系张三，了解扩建情况");

    private static final Paper REFUSED = Paper.of(
            "decision", "REFUSE",
            "refusalGround", "LEGAL_CHANNEL",
            "reason", "合同纠纷已在法院立案",
            "referral", "县人民法院诉讼服务中心",
            "contactNote", "当面说明");

    private static List<String> faults(Paper paper, DocumentRule<Acceptance> rule) {
        return paper.faults(rule, Desk.ANWEN.submission());
    }

    @Test
    void isCompleteBothWays() {
        for (Paper paper : List.of(ACCEPTED, REFUSED)) {
            assertThat(paper.faults(Acceptance.class)).isEmpty();
            assertThat(faults(paper, new AcceptedCase())).isEmpty();
            assertThat(faults(paper, new RefusalExplained())).isEmpty();
            assertThat(faults(paper, new AdviceAnswer())).isEmpty();
        }
    }

    @Rule({"R-TIM-17", "R-LST-01"})
    @ParameterizedTest
    @ValueSource(strings = {"appealClass", "list", "board"})
    void fixesClassAndListWhenAccepting(String field) {
        // given: an acceptance without class, list or board, when: checked, then: the missing one is named
        assertThat(faults(ACCEPTED.with(field, null), new AcceptedCase())).containsExactly(field + ": 请选择");
    }

    @Rule("R-LST-05")
    @Test
    void namesChainOrZone() {
        // given: the three lists
        var rule = new NamedChainOrZone();
        Paper chain = ACCEPTED.with("list", "CHAIN");
        Paper block = ACCEPTED.with("list", "BLOCK");

        // when and then: a chain problem names its chain, a block problem its zone, a point problem neither
        assertThat(faults(ACCEPTED, rule)).isEmpty();
        assertThat(faults(chain.with("zone", "新城区"), rule)).containsExactly("chain: 请填写");
        assertThat(faults(chain.with("chain", "中药材"), rule)).isEmpty();
        assertThat(faults(block.with("chain", "中药材"), rule)).containsExactly("zone: 请填写");
        assertThat(faults(block.with("zone", "新城区"), rule)).isEmpty();
    }

    @Rule({"R-INT-25", "R-ESC-12"})
    @Test
    void answersAdviceAtTheDeskAndNothingElse() {
        // given: advice and a complex problem, with and without an answer
        Paper advice = ACCEPTED.with("appealClass", "ADVICE");

        // when and then: advice cannot do without one, nothing else may have one
        assertThat(faults(advice, new AdviceAnswer())).containsExactly("answer: 请填写");
        assertThat(faults(advice.with("answer", "可申请技改补助"), new AdviceAnswer())).isEmpty();
        assertThat(faults(ACCEPTED.with("answer", "办好了"), new AdviceAnswer()))
                .containsExactly("answer: 只有咨询可以在受理时答复，请清空");
        assertThat(faults(REFUSED.with("answer", "不办"), new AdviceAnswer()))
                .containsExactly("answer: 只有咨询可以在受理时答复，请清空");
    }

    @Rule("R-INT-19")
    @Test
    void callsDepartmentsWhenACommunityWhistles() {
        // given: a case from an enterprise community
        var community = Desk.ANWEN.withChannel("COMMUNITY").submission();
        var rule = new CommunityReport();
        Paper called = ACCEPTED.with("assistants", List.of("tax"));

        // when: it is accepted, then: at least one known department is called; other channels need none
        assertThat(ACCEPTED.faults(rule, community)).containsExactly("assistants: 请选择");
        assertThat(called.faults(rule, community)).isEmpty();
        assertThat(faults(ACCEPTED, rule)).isEmpty();
        assertThat(REFUSED.faults(rule, community)).isEmpty();
        var known = new KnownReporters(new FewCodes());
        assertThat(faults(called, known)).isEmpty();
        assertThat(faults(ACCEPTED.with("assistants", List.of("tax", "nasa")), known))
                .containsExactly("assistants: 请从列表中选择部门");
    }

    @Rule("R-INT-22")
    @Test
    void doesNotRefuseBecauseNobodyIsResponsible() {
        // given: a matter no unit is responsible for, when: refused for that, then: there is no such ground
        assertThatThrownBy(() -> REFUSED.with("refusalGround", "NO_UNIT").as(Acceptance.class))
                .hasMessageContaining("NOT_ENTERPRISE, NOT_LOCAL")
                .hasMessageNotContaining("UNIT]");

        // but it can be accepted without a board
        assertThat(faults(ACCEPTED.with("board", "NONE"), new KnownBoard(new FewCodes())))
                .isEmpty();
    }

    @Rule("R-INT-22")
    @ParameterizedTest
    @CsvSource({"refusalGround, 请选择", "reason, 请填写", "referral, 请填写"})
    void explainsARefusalInFull(String field, String message) {
        // given: a refusal without ground, reason or a way on, when: checked, then: refused itself
        assertThat(faults(REFUSED.with(field, null), new RefusalExplained())).containsExactly(field + ": " + message);
    }

    @Rule("R-DSP-08")
    @Test
    void knowsTheBoards() {
        // given: a board that does not exist, when: checked, then: refused
        assertThat(faults(ACCEPTED.with("board", "SPACE"), new KnownBoard(new FewCodes())))
                .containsExactly("board: 请从列表中选择服务板块");
        assertThat(faults(ACCEPTED, new KnownBoard(new FewCodes()))).isEmpty();
    }

    @Rule("R-DSP-19")
    @Test
    void knowsTheTwoKindsOfAgency() {
        // given: the two kinds of 003, none, and another one, when: checked, then: only the last is refused
        var rule = new KnownAgencyType(new FewCodes());
        assertThat(faults(ACCEPTED.with("agencyType", "INVESTMENT"), rule)).isEmpty();
        assertThat(faults(ACCEPTED.with("agencyType", "AFFAIRS"), rule)).isEmpty();
        assertThat(faults(ACCEPTED, rule)).isEmpty();
        assertThat(faults(ACCEPTED.with("agencyType", "LAUNDRY"), rule)).containsExactly("agencyType: 请从列表中选择代办类型");
    }
}
