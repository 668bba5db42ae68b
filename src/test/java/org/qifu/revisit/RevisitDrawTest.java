package org.qifu.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qifu.revisit.RevisitClass.GENERAL;
import static org.qifu.revisit.RevisitClass.MANDATORY;
import static org.qifu.revisit.RevisitNode.AUGUST;
import static org.qifu.revisit.RevisitNode.IN_JULY;
import static org.qifu.revisit.RevisitNode.JULY;
import static org.qifu.revisit.RevisitNode.at;
import static org.qifu.revisit.RevisitNode.general;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class RevisitDrawTest {

    @Rule("R-REV-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void drawsThreeOfElevenGeneralCases(DataSource database) {
        // given: 11 general cases closed in July, two full blocks of them drawn from already
        var node = new RevisitNode(database);
        var drawn = node.closeGeneral("town", 11);
        assertThat(drawn.subList(0, 5)).containsOnlyOnce(true);
        assertThat(drawn.subList(5, 10)).containsOnlyOnce(true);

        // when: July is over
        var toppedUp = node.setClock("2026-08-01T00:00").draw.topUp("town", JULY);

        // then: the eleventh was drawn, by its block or by the topping up
        assertThat(toppedUp).isEqualTo(drawn.get(10) ? List.of() : List.of("town-11"));
        assertThat(node.due("town", JULY, GENERAL)).isEqualTo(3);
    }

    @Rule("R-REV-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void drawsTheRoundedUpFifthOfAnyNumberOfCases(DataSource database) {
        // given: stations with 1 to 40 general closings
        var node = new RevisitNode(database);
        IntStream.rangeClosed(1, 40).forEach(n -> node.closeGeneral("s" + n, n));

        // when
        node.setClock("2026-08-01T00:00");
        node.draw.openMonths().forEach(open -> node.draw.topUp(open.station(), open.month()));

        // then
        assertThat(IntStream.rangeClosed(1, 40))
                .allSatisfy(n -> assertThat(node.due("s" + n, JULY, GENERAL))
                        .as("%d cases", n)
                        .isEqualTo((n + 4) / 5));
    }

    @Rule("R-REV-02")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void revisitsEveryComplaintAndEveryDifficultCase(DataSource database) {
        // given
        var node = new RevisitNode(database);

        // when, then: due at once, none left to chance
        assertThat(IntStream.range(0, 30)).allSatisfy(i -> {
            var complaint = new ClosedCase("c" + i, 1, "town", true, false, IN_JULY);
            var difficult = new ClosedCase("d" + i, 1, "town", false, true, IN_JULY);
            assertThat(node.draw.decide(complaint)).isEqualTo(new RevisitDecision(true, MANDATORY, JULY));
            assertThat(node.draw.decide(difficult)).isEqualTo(new RevisitDecision(true, MANDATORY, JULY));
        });

        // and: they do not use up the places of the general cases
        assertThat(node.closeGeneral("town", 5)).containsOnlyOnce(true);
    }

    @Rule("R-REV-03")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void countsPerStationAndMonthOfTheCounty(DataSource database) {
        // given: the last second of July and the first of August in the county, both in July by UTC
        var node = new RevisitNode(database).setClock("2026-08-01T00:00");

        // when
        var july = node.draw.decide(general("a", "town", at("2026-07-31T23:59:59")));
        var august = node.draw.decide(general("b", "town", at("2026-08-01T00:00")));
        node.draw.decide(general("c", "port", at("2026-07-31T23:59:59")));

        // then: each is the first of its own base
        assertThat(july.month()).isEqualTo(JULY);
        assertThat(august.month()).isEqualTo(AUGUST);
        assertThat(node.numbers("town", JULY)).containsExactly(1);
        assertThat(node.numbers("town", AUGUST)).containsExactly(1);
        assertThat(node.numbers("port", JULY)).containsExactly(1);
    }

    @Rule("R-REV-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void answersTheSameWhenAskedAgainAndNumbersARoundOnce(DataSource database) {
        // given
        var node = new RevisitNode(database);
        var first = node.closeGeneral("town", 7);

        // when
        var again = node.closeGeneral("town", 7);
        var nextRound = node.draw.decide(new ClosedCase("town-1", 2, "town", false, true, IN_JULY));

        // then
        assertThat(again).isEqualTo(first);
        assertThat(node.numbers("town", JULY)).hasSize(7);
        assertThat(nextRound.due()).isTrue();
    }

    @Rule("R-REV-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void leavesNoGapWhenTheCallerRollsBack(DataSource database) {
        // given: the month's first closing, which also opens the counter and the block, is rolled back
        var node = new RevisitNode(database);
        node.transaction.executeWithoutResult(status -> {
            node.draw.decide(general("lost", "town", IN_JULY));
            status.setRollbackOnly();
        });

        // when
        var drawn = node.closeGeneral("town", 5);

        // then
        assertThat(drawn).containsOnlyOnce(true);
        assertThat(node.numbers("town", JULY)).containsExactly(1, 2, 3, 4, 5);
    }

    @Rule("R-REV-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void drawsDifferentPlacesInDifferentBlocks(DataSource database) {
        // given, when: 40 blocks
        var drawn = new RevisitNode(database).closeGeneral("town", 200);

        // then: a fair draw leaves out one of the places once in 1500 runs, two of them once in 75 million
        var places = new HashSet<Integer>();
        IntStream.range(0, 200).filter(drawn::get).forEach(i -> places.add(i % 5));
        assertThat(places).hasSizeGreaterThanOrEqualTo(4);
    }

    @Rule("R-REV-01")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void refusesToTopUpAMonthThatIsNotOver(DataSource database) {
        // given: the last second of July in the county
        var node = new RevisitNode(database).setClock("2026-07-31T23:59:59");
        node.closeGeneral("town", 1);

        // when, then
        assertThatThrownBy(() -> node.draw.topUp("town", JULY)).isInstanceOf(IllegalStateException.class);
        assertThat(node.draw.openMonths()).isEmpty();
    }
}
